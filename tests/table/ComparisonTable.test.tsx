// @vitest-environment jsdom
import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { toGrid } from "../../src/compare/toGrid";
import type { View } from "../../src/compare/view";
import { ComparisonTable } from "../../src/table/ComparisonTable";
import { TransposedTable } from "../../src/table/TransposedTable";
import { letDialogsOpen } from "../ui/dialogs";
import { openingIndex, openingView } from "./opening";

const links = {
  paper: (at: number) => `#/papers/${at}`,
  benchmark: (name: string) => `#/benchmarks/${name}`,
};

function show(patch: Partial<View> = {}) {
  const index = openingIndex();
  const view = { ...openingView(index), ...patch };
  const comparison = compareView(index, view);
  const onChange = vi.fn<(patch: Partial<View>) => void>();
  const onOpen = vi.fn<(id: string) => void>();
  const Table = view.transposed ? TransposedTable : ComparisonTable;
  render(<Table {...{ comparison, index, view, links, onChange, onOpen }} openId={null} />);
  const grid = toGrid(comparison, index, view, { permalink: "", date: "2026-01-01" });
  return { onChange, onOpen, grid, table: screen.getByRole("grid") };
}

const rowOf = (name: string) =>
  screen.getByRole("rowheader", { name: new RegExp(`^${name}`) }).closest("tr")!;

beforeAll(letDialogsOpen);
afterEach(cleanup);

describe("ComparisonTable", () => {
  it("has the headers and rows of the grid that exports are written from, in the same order", () => {
    const { grid, table } = show({ leads: ["size", "year"], average: true, cells: "scores" });
    const heads = within(table)
      .getAllByRole("columnheader")
      .map((head) => head.querySelector(".head-name")?.textContent);
    const names = within(table)
      .getAllByRole("rowheader")
      .map((head) => head.querySelector("[data-focus]")?.textContent);
    expect(heads).toEqual(grid.columns.map((column) => column.label));
    expect(names).toEqual(grid.rows.map((row) => row.cells[0]?.text));
  });

  it("says base, trained end, difference and marks in words for whoever does not see them", () => {
    show();
    expect(
      within(rowOf("Beta-7B")).getByRole("button", {
        name: "68.5 to 69.0, second best shown, difference +0.5, inside noise",
      }),
    ).toBeVisible();
  });

  it("says “not reported” for a missing number, and shows no 0", () => {
    show();
    expect(within(rowOf("Beta-7B")).getByText("not reported")).toBeInTheDocument();
    expect(within(rowOf("Beta-7B")).queryByText("0")).toBeNull();
  });

  it("opens a number's evidence on click and on Enter", async () => {
    const { onOpen } = show();
    const cell = within(rowOf("Alpha-7B")).getByRole("button", { name: /73\.40/ });
    await userEvent.click(cell);
    cell.focus();
    await userEvent.keyboard("{Enter}");
    expect(onOpen.mock.calls).toEqual([["r0"], ["r0"]]);
  });

  it("sorts by a header, its best number first; Shift adds a column", async () => {
    const { onChange } = show({ sort: [{ column: "size", descending: false }] });
    expect(screen.getByRole("columnheader", { name: /^Size/ })).toHaveAttribute("aria-sort", "ascending");
    await userEvent.click(screen.getByRole("button", { name: /^MathVerse/ }));
    expect(onChange).toHaveBeenLastCalledWith({ sort: [{ column: "MathVerse@testmini", descending: true }] });
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(screen.getByRole("button", { name: /^MathVerse/ }));
    await userEvent.keyboard("{/Shift}");
  });

  it("moves between cells with arrows, Home and End, and only one cell is in the order of Tab", async () => {
    const { table } = show();
    await userEvent.tab();
    while (!table.contains(document.activeElement)) await userEvent.tab();
    expect(document.activeElement).toHaveTextContent("System");
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("Alpha-7B");
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toHaveTextContent("52.1");
    await userEvent.keyboard("{ArrowDown}{ArrowLeft}");
    expect(document.activeElement).toHaveTextContent("69.0");
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    expect(document.activeElement).toHaveTextContent("System");
    const cellsWithTab = new Set(
      [...table.querySelectorAll("[tabindex='0']")].map((part) => part.closest("th, td")),
    );
    expect(cellsWithTab.size).toBe(1);
  });

  it("moves a column with Shift and an arrow on its header", async () => {
    const { onChange } = show();
    screen.getByRole("button", { name: /^MathVerse/ }).focus();
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}");
    expect(onChange).toHaveBeenCalledWith({ columns: ["MathVerse@testmini", "MathVista@testmini"] });
  });

  it("hides a column from its menu", async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByRole("button", { name: /^Actions for MathVerse/ }));
    await userEvent.click(screen.getByRole("button", { name: "Hide" }));
    expect(onChange).toHaveBeenCalledWith({ columns: ["MathVista@testmini"] });
  });

  it("pins the row that all others are read against", async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByRole("button", { name: "Actions for Alpha-7B" }));
    await userEvent.click(screen.getByRole("button", { name: /difference to it/ }));
    expect(onChange).toHaveBeenCalledWith({ baseline: "Alpha-7B", pinned: ["Alpha-7B"] });
  });

  it("counts wins, ties and losses against the baseline over shared benchmarks only", () => {
    show({ baseline: "Alpha-7B" });
    expect(rowOf("Nameless")).toHaveTextContent("0 won, 0 tied, 1 lost");
    expect(rowOf("Beta-7B")).toHaveTextContent("0 won, 0 tied, 1 lost");
  });

  it("names each group once, above its rows", () => {
    const { table } = show({ group: "training" });
    expect(within(table).getAllByText("RL", { selector: ".group-name" })).toHaveLength(1);
  });

  it("says “n/a” with what is missing where an average cannot be taken", () => {
    show({ average: true, columns: ["MathVista@testmini", "MathVerse@testmini"] });
    expect(rowOf("Beta-7B")).toHaveTextContent("n/a, not reported: MathVerse");
  });
});

describe("TransposedTable", () => {
  it("has benchmarks as rows and systems as columns, in the grid’s order", () => {
    const { grid, table } = show({ transposed: true });
    const rows = within(table)
      .getAllByRole("rowheader")
      .map((head) => head.querySelector("[data-focus]")?.textContent);
    const heads = within(table)
      .getAllByRole("columnheader")
      .slice(1)
      .map((head) => head.querySelector("[data-focus]")?.textContent);
    expect(rows).toEqual(grid.rows.map((row) => row.cells[0]?.text));
    expect(heads).toEqual(
      grid.columns.filter((column) => column.kind === "score").map((column) => column.label),
    );
  });
});
