// @vitest-environment jsdom
import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../src/App";
import { createViewStore } from "../src/state/store";
import { readView } from "../src/state/url";
import { openingIndex, openingView } from "./table/opening";
import { letDialogsOpen } from "./ui/dialogs";

function open(address = "") {
  history.replaceState(null, "", address || "#");
  const index = openingIndex();
  const defaults = openingView(index);
  const { view, problems } = readView(address, defaults, index);
  render(
    <App index={index} store={createViewStore(defaults, view)} defaults={defaults} problems={problems} />,
  );
}

beforeAll(() => {
  letDialogsOpen();
  globalThis.scrollTo = () => {};
});
beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("no such file", { status: 404 })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the page", () => {
  it("opens on a question with its answer, never on an empty table", () => {
    open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^4-9B base and trained systems on MathVista/,
    );
    expect(screen.getByRole("link", { name: "Alpha-7B" })).toBeVisible();
  });

  it("says how many rows are hidden and by what, and shows them again", async () => {
    open();
    expect(screen.queryByRole("link", { name: "Gate" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "1 by setting" }));
    expect(screen.getByRole("link", { name: "Gate" })).toBeVisible();
  });

  it("takes a filter off with its chip, and all choices back at once", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: "Remove filter trained" }));
    expect(screen.queryByRole("link", { name: "Alpha-7B" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Reset to the opening view" }));
    expect(screen.getByRole("link", { name: "Alpha-7B" })).toBeVisible();
  });

  it("undoes the last choice with u", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: "Remove filter trained" }));
    await userEvent.keyboard("u");
    expect(screen.getByRole("link", { name: "Alpha-7B" })).toBeVisible();
  });

  it("offers ways out where nothing is left", async () => {
    open("#/compare?q=zzzz");
    expect(screen.getByRole("heading", { name: "No system passes these filters" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Take all filters off" }));
    expect(screen.getByRole("link", { name: "Alpha-7B" })).toBeVisible();
  });

  it("opens the evidence of a number beside the table, and Escape gives the focus back", async () => {
    open();
    const cell = screen.getByRole("button", { name: /73\.40/ });
    await userEvent.click(cell);
    const panel = screen.getByRole("dialog", { name: /Alpha-7B/ });
    expect(within(panel).getByText("68.2 → 73.40")).toBeVisible();
    expect(within(panel).getByRole("link", { name: "Alpha paper" })).toBeVisible();
    expect(await within(panel).findByText(/places could not be fetched.*404/)).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(cell).toHaveFocus();
  });

  it("goes to the pages with 1 to 5, and keeps the choices made", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: "Remove filter base" }));
    await userEvent.keyboard("4");
    expect(await screen.findByRole("heading", { level: 1, name: "Papers" })).toBeVisible();
    await userEvent.click(screen.getByRole("link", { name: "Alpha paper" }));
    expect(screen.getByRole("heading", { level: 1, name: "Alpha paper" })).toBeVisible();
    await userEvent.keyboard("1");
    expect(screen.queryByRole("button", { name: "Remove filter base" })).toBeNull();
  });

  it("does not take letters typed into the search for keys", async () => {
    open();
    await userEvent.keyboard("/");
    await userEvent.keyboard("beta 7b");
    expect(screen.getByRole("combobox", { name: /^Search/ })).toHaveValue("beta 7b");
    expect(screen.getByRole("link", { name: "Beta-7B" })).toBeVisible();
  });

  it("says what of an address it could not read", () => {
    open("#/compare?rule=newest&cols=Nowhere");
    expect(screen.getByRole("note")).toHaveTextContent("“rule” could not be read");
  });

  it("says that a link was made for another version of the dataset", () => {
    open("#/compare?v=older");
    expect(screen.getByRole("note")).toHaveTextContent("version older");
  });

  it("names a page that is not there, and leads back", async () => {
    open("#/benchmarks/Nowhere");
    expect(
      await screen.findByRole("heading", { name: "There is no benchmark “Nowhere” in this dataset" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "All benchmarks" })).toBeVisible();
  });
});
