import type { DatasetIndex } from "../compare/indexDataset";
import type { View } from "../compare/view";
import type { Links } from "../ui/links";
import { BenchmarkPage } from "./BenchmarkPage";
import { BenchmarksPage } from "./BenchmarksPage";
import { CoveragePage } from "./CoveragePage";
import type { Tally } from "./CoveragePage";
import { PaperPage } from "./PaperPage";
import { PapersPage } from "./PapersPage";

/** The screens beside the comparison: lists of benchmarks and papers, a page for each, and the coverage. */
export function Pages({
  index,
  view: { screen, subject, search },
  tally,
  links,
  onChange,
  onOpen,
  onCopyBib,
}: {
  index: DatasetIndex;
  view: Pick<View, "screen" | "subject" | "search">;
  tally: Tally;
  links: Links;
  onChange: (patch: Partial<View>) => void;
  onOpen: (id: string) => void;
  onCopyBib: (paper: number) => void;
}) {
  switch (screen) {
    case "benchmarks":
      if (subject === null) return <BenchmarksPage index={index} search={search} links={links} />;
      return (
        <BenchmarkPage
          key={subject}
          index={index}
          name={subject}
          links={links}
          onChange={onChange}
          onOpen={onOpen}
        />
      );
    case "papers":
      if (subject === null) return <PapersPage index={index} search={search} links={links} />;
      return (
        <PaperPage
          key={subject}
          index={index}
          slug={subject}
          links={links}
          onOpen={onOpen}
          onCopyBib={onCopyBib}
        />
      );
    case "coverage":
      return <CoveragePage index={index} tally={tally} links={links} onOpen={onOpen} />;
    case "compare":
    case "charts":
      return null;
  }
}
