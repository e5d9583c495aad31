// @vitest-environment jsdom
import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { compareView } from "../../src/compare/compareView";
import type { View } from "../../src/compare/view";
import { FilterRail } from "../../src/controls/FilterRail";
import { letDialogsOpen } from "../ui/dialogs";
import { openingIndex, openingView } from "../table/opening";

let view: View;

function Filters() {
  const [index] = useState(openingIndex);
  const [current, setCurrent] = useState(() => openingView(index));
  view = current;
  return (
    <FilterRail
      index={index}
      comparison={compareView(index, current)}
      view={current}
      onChange={(patch) => setCurrent({ ...current, ...patch })}
      sheet={false}
      open
      onClose={() => {}}
    />
  );
}

beforeAll(letDialogsOpen);
afterEach(cleanup);

describe("the filters", () => {
  it("show each size class with the rows it would leave, and the unknown as a choice of its own", async () => {
    render(<Filters />);
    const size = screen.getByRole("group", { name: "Model size" });
    expect(within(size).getByRole("checkbox", { name: /^4-9B\s*3$/ })).toBeChecked();
    const unknown = within(size).getByRole("checkbox", { name: /^Unknown size\s*1$/ });
    expect(unknown).toBeChecked();
    await userEvent.click(unknown);
    expect(view.sizes.unknown).toBe(false);
  });

  it("take a typed bound, keep half-typed ones as typed, and an empty one is no bound", async () => {
    render(<Filters />);
    const from = screen.getByRole("textbox", { name: "From, in billions" });
    await userEvent.type(from, "6.5");
    expect(view.sizes.minB).toBe(6.5);
    await userEvent.clear(from);
    expect(view.sizes.minB).toBeNull();
    await userEvent.type(from, "x");
    expect(from).toHaveAttribute("aria-invalid", "true");
    expect(view.sizes.minB).toBeNull();
  });

  it("add and remove a benchmark by typing a part of its name", async () => {
    render(<Filters />);
    await userEvent.type(screen.getByRole("combobox", { name: "Add a benchmark" }), "mathverse");
    await userEvent.click(screen.getByRole("option", { name: /MathVerse/ }));
    expect(view.columns).toEqual(["MathVista@testmini"]);
    await userEvent.click(screen.getByRole("option", { name: /MathVerse/ }));
    expect(view.columns).toEqual(["MathVista@testmini", "MathVerse@testmini"]);
  });

  it("say when no benchmark answers", async () => {
    render(<Filters />);
    await userEvent.type(screen.getByRole("combobox", { name: "Add a benchmark" }), "zzzz");
    expect(screen.getByText("No benchmark is called “zzzz”.")).toBeVisible();
  });

  it("reorder columns with buttons that say what they move", async () => {
    render(<Filters />);
    await userEvent.click(screen.getByRole("button", { name: /^Move MathVerse .* up$/ }));
    expect(view.columns).toEqual(["MathVerse@testmini", "MathVista@testmini"]);
  });

  it("take a facet’s value on and off", async () => {
    render(<Filters />);
    await userEvent.click(screen.getByRole("checkbox", { name: /^trained/ }));
    expect(view.facets.setting).toEqual(["base"]);
    await userEvent.click(screen.getByRole("checkbox", { name: /^trained/ }));
    expect(view.facets.setting).toEqual(["base", "trained"]);
  });
});
