import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { ChartScreen } from "./charts/ChartScreen";
import { compareView } from "./compare/compareView";
import { EMPTY_VIEW } from "./compare/defaultView";
import type { DatasetIndex } from "./compare/indexDataset";
import { toGrid } from "./compare/toGrid";
import { placeOf, SCREENS } from "./compare/view";
import type { View } from "./compare/view";
import { ActiveFilters } from "./controls/ActiveFilters";
import { activeFilters } from "./controls/activeFilters";
import { FilterRail } from "./controls/FilterRail";
import { HelpDialog } from "./controls/HelpDialog";
import { NoRows } from "./controls/NoRows";
import { question } from "./controls/question";
import { RowCount, Toolbar } from "./controls/Toolbar";
import { SCREEN_LABELS, TopBar } from "./controls/TopBar";
import { useAddress } from "./controls/useAddress";
import { problemOf, useFetched } from "./controls/useFetched";
import { useShortcuts } from "./controls/useShortcuts";
import { VersionNote } from "./controls/VersionNote";
import { ViewMenu } from "./controls/ViewMenu";
import { wayOut } from "./controls/wayOut";
import { parseCoverage } from "./dataset/coverage";
import { parseEvidence } from "./dataset/parseDataset";
import { EvidencePanel } from "./evidence/EvidencePanel";
import { reportedOf } from "./evidence/reported";
import { toBibtex } from "./export/bibtex";
import { copyForSlides } from "./export/deliver";
import { bibGrid } from "./pages/bibGrid";
import type { ViewStore } from "./state/store";
import { readView, writeView } from "./state/url";
import { ComparisonTable } from "./table/ComparisonTable";
import { TransposedTable } from "./table/TransposedTable";
import { Icon } from "./ui/Icon";
import type { Links } from "./ui/links";
import { NARROW, useMedia } from "./ui/useMedia";

// Fetched when first opened: the front page does not wait for them.
const Pages = lazy(async () => ({ default: (await import("./pages/Pages")).Pages }));
const ExportDialog = lazy(async () => ({ default: (await import("./controls/ExportDialog")).ExportDialog }));

/** The page at one glance: read the store, derive, hand out props. */
export function App({
  index,
  store,
  defaults,
  problems,
}: {
  index: DatasetIndex;
  store: ViewStore;
  defaults: View;
  /** What of the address that was opened could not be read. */
  problems: string[];
}) {
  const view = useStore(store, (state) => state.view);
  const { set, reset, undo } = store.getState();
  useAddress(store, defaults, index);
  useLinksInside(set, defaults);

  const choices = useChoices(view);
  const comparison = useMemo(() => compareView(index, choices), [index, choices]);
  const links = useMemo((): Links => linksOf(index, defaults), [index, defaults]);
  const papers = useMemo(() => paperChoices(index), [index]);
  const narrow = useMedia(NARROW);
  const [filtersOpen, setFiltersOpen] = useState(true);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [helping, setHelping] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [said, setSaid] = useState("");
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const chart = useRef<SVGSVGElement>(null);
  const chartSvg = useCallback(() => chart.current, []);

  const onOpen = useCallback((evidence: string) => set({ evidence }), [set]);
  const isComparing = view.screen === "compare" || view.screen === "charts";
  const parsePlaces = useCallback((input: unknown) => parseEvidence(input, index.dataset), [index]);
  const { evidence: openId, against } = view;
  const places = useFetched("./evidence.json", openId !== null || exporting, parsePlaces);
  const parseTally = useCallback((input: unknown) => parseCoverage(input, index.dataset.version), [index]);
  const tally = useFetched("./coverage.json", view.screen === "coverage", parseTally);
  const evidence = places.state === "here" ? places.value : null;
  const reported = useMemo(
    () => (openId === null ? null : reportedOf(index, openId, { evidence, against })),
    [index, openId, against, evidence],
  );
  const grid = () =>
    toGrid(comparison, index, view, {
      permalink: location.href.split("#")[0] + writeView(view, defaults),
      date: today,
      ...(evidence ? { evidence } : {}),
    });
  const copy = (text: string, what: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(`Copied ${what}`),
      (error: unknown) => setSaid(`Could not copy: ${problemOf(error)}`),
    );
  const showFilters = () => (narrow ? setSheetOpen(true) : setFiltersOpen(!filtersOpen));

  useShortcuts({
    "/": () => search.current?.focus(),
    "?": () => setHelping(true),
    e: () => setExporting(true),
    c: () => void copyForSlides(grid()).then(setSaid, (error: unknown) => setSaid(problemOf(error))),
    f: showFilters,
    t: () => set({ transposed: !view.transposed }),
    u: undo,
    Escape: () => set({ evidence: null }),
    ...Object.fromEntries(
      SCREENS.map((screen, at) => [String(at + 1), () => set({ screen, subject: null, evidence: null })]),
    ),
  });
  useTitle(view);
  useFocusOnArrival(view, main);

  return (
    <div className="app">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the results
      </a>
      <TopBar index={index} view={view} search={search} onChange={set} onHelp={() => setHelping(true)} />
      <div className={isComparing ? "body with-rail" : "body"}>
        {isComparing && (
          <FilterRail
            index={index}
            comparison={comparison}
            view={choices}
            onChange={set}
            sheet={narrow}
            open={narrow ? sheetOpen : filtersOpen}
            onClose={() => setSheetOpen(false)}
          />
        )}
        <main ref={main} id="main" tabIndex={-1} className={`screen ${view.screen}`}>
          <VersionNote view={view} current={index.dataset.version} problems={problems} onChange={set} />
          {isComparing && (
            <>
              <h1>{question(comparison, view)}</h1>
              <Toolbar
                view={view}
                papers={papers}
                onChange={set}
                start={
                  <button
                    type="button"
                    className="button"
                    aria-expanded={narrow ? sheetOpen : filtersOpen}
                    onClick={showFilters}
                  >
                    <Icon name="filter" />
                    Filters
                  </button>
                }
              >
                <ViewMenu view={view} onChange={set} />
                <button type="button" className="button primary" onClick={() => setExporting(true)}>
                  <Icon name="share" />
                  Export
                </button>
              </Toolbar>
              <div className="state-line">
                <RowCount comparison={comparison} view={view} wayOut={wayOut} onChange={set} />
                <ActiveFilters
                  filters={activeFilters(view, (facet, value) => labelOf(index, facet, value))}
                  onChange={set}
                  onReset={isChanged(view, defaults) ? reset : null}
                />
              </div>
            </>
          )}
          {isComparing && comparison.rows.length === 0 && (
            <NoRows comparison={comparison} view={view} onChange={set} onReset={reset} />
          )}
          {view.screen === "compare" && comparison.rows.length > 0 && (
            <Table {...{ comparison, index, links, onOpen }} view={choices} onChange={set} openId={openId} />
          )}
          {view.screen === "charts" && comparison.rows.length > 0 && (
            <ChartScreen
              comparison={comparison}
              index={index}
              view={view}
              onOpen={onOpen}
              onChange={set}
              svgRef={chart}
            />
          )}
          {!isComparing && (
            <Suspense fallback={<p className="muted waiting">Opening …</p>}>
              <Pages
                index={index}
                view={view}
                tally={tally}
                links={links}
                onChange={set}
                onOpen={onOpen}
                onCopyBib={(paper) => copy(toBibtex(bibGrid(paper, index)), "the BibTeX entry")}
              />
            </Suspense>
          )}
        </main>
      </div>
      <EvidencePanel
        reported={reported}
        papers={index.dataset.papers}
        places={places}
        links={links}
        sheet={narrow}
        version={index.dataset.version}
        onOpen={onOpen}
        onCopy={copy}
        onClose={() => set({ evidence: null })}
      />
      <HelpDialog open={helping} onClose={() => setHelping(false)} />
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog
            grid={grid()}
            chartSvg={view.screen === "charts" ? chartSvg : null}
            open
            onClose={() => setExporting(false)}
            announce={setSaid}
          />
        </Suspense>
      )}
      <Announcement said={said} onDone={() => setSaid("")} />
    </div>
  );
}

function Table(props: Parameters<typeof ComparisonTable>[0]) {
  return props.view.transposed ? <TransposedTable {...props} /> : <ComparisonTable {...props} />;
}

const SHOWN_MS = 4000;

/** Says what was done: to the eye for a moment, to a screen reader at once. */
function Announcement({ said, onDone }: { said: string; onDone: () => void }) {
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  });
  return <output className={said === "" ? "toast" : "toast said"}>{said}</output>;
}

/** The view, the same object for as long as only the place changes where a reader looks: nothing is compared anew for that. */
function useChoices(view: View): View {
  const choices = JSON.stringify({ ...view, ...placeOf(EMPTY_VIEW) });
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `choices` stands for all of `view` that counts
  return useMemo(() => view, [choices]);
}

function linksOf({ slugs }: DatasetIndex, defaults: View): Links {
  return {
    paper: (paper) => writeView({ ...defaults, screen: "papers", subject: slugs[paper] ?? null }, defaults),
    benchmark: (name) => writeView({ ...defaults, screen: "benchmarks", subject: name }, defaults),
  };
}

/** A link to another page of ours keeps what the reader has chosen; opened in a new tab it starts afresh. */
function useLinksInside(set: (patch: Partial<View>) => void, defaults: View) {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const href = (event.target as Element).closest("a[href^='#/']")?.getAttribute("href");
      if (href == null) return;
      event.preventDefault();
      const { screen, subject } = readView(href, defaults).view;
      set({ screen, subject, evidence: null });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [set, defaults]);
}

/** Whether anything but the place in the page differs from the opening view. */
function isChanged(view: View, defaults: View): boolean {
  return writeView({ ...view, ...placeOf(defaults) }, defaults) !== writeView(defaults, defaults);
}

function paperChoices({ dataset, slugs }: DatasetIndex) {
  return dataset.papers
    .map(({ title }, at) => ({ slug: slugs[at] ?? "", title }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

function labelOf(index: DatasetIndex, facet: string, value: string): string {
  const paper = facet === "paper" ? index.paperOf.get(value) : undefined;
  return (paper === undefined ? undefined : index.dataset.papers[paper]?.title) ?? value;
}

function useTitle({ screen, subject }: View) {
  useEffect(() => {
    document.title = [subject, SCREEN_LABELS[screen], "Benchledger"]
      .filter((part) => part !== null)
      .join(" · ");
  }, [screen, subject]);
}

/** On another page, reading starts at its top. */
function useFocusOnArrival({ screen, subject }: View, main: React.RefObject<HTMLElement | null>) {
  const here = `${screen}/${subject ?? ""}`;
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    main.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [here, main]);
}
