import { useMemo } from "react";
import type { Comparison } from "../compare/comparison";
import { facetOptions, sizeHistogram } from "../compare/facets";
import type { DatasetIndex } from "../compare/indexDataset";
import { presets } from "../compare/presets";
import type { Facet, View } from "../compare/view";
import { Dialog } from "../ui/Dialog";
import { FACET_LABELS, withoutValue } from "./activeFilters";
import { BenchmarkPicker } from "./BenchmarkPicker";
import { FacetFilter } from "./FacetFilter";
import { SizeFilter } from "./SizeFilter";
import "./controls.css";

interface FilterProps {
  index: DatasetIndex;
  comparison: Comparison;
  view: View;
  onChange: (patch: Partial<View>) => void;
}

/** All filters: a rail at the left, a sheet on a narrow screen. */
export function FilterRail({
  sheet,
  open,
  onClose,
  ...filters
}: FilterProps & { sheet: boolean; open: boolean; onClose: () => void }) {
  if (sheet) {
    return (
      <Dialog open={open} title="Filters" className="sheet filters-sheet" onClose={onClose}>
        <Filters {...filters} />
        <p className="sheet-end">
          <button type="button" className="button primary" onClick={onClose}>
            Show {filters.comparison.rows.length} rows
          </button>
        </p>
      </Dialog>
    );
  }
  return (
    <aside className="rail" aria-label="Filters" id="filters" tabIndex={-1} hidden={!open}>
      <Filters {...filters} />
    </aside>
  );
}

function Filters({ index, comparison, view, onChange }: FilterProps) {
  const facets = useMemo(() => facetOptions(index, view), [index, view]);
  const histogram = useMemo(() => sizeHistogram(index, view), [index, view]);
  const ready = useMemo(() => presets(index, view), [index, view]);
  const toggle = (facet: Facet) => (value: string) =>
    onChange(
      view.facets[facet].includes(value)
        ? withoutValue(view, facet, value)
        : { facets: { ...view.facets, [facet]: [...view.facets[facet], value] } },
    );
  return (
    <>
      <fieldset className="filter presets">
        <legend className="hidden-text">Ready-made views</legend>
        {ready.map(({ name, label, patch }) => (
          <button key={name} type="button" className="preset" onClick={() => onChange(patch)}>
            {label}
          </button>
        ))}
      </fieldset>
      <SizeFilter sizes={view.sizes} histogram={histogram} onChange={(sizes) => onChange({ sizes })} />
      <BenchmarkPicker
        index={index}
        chosen={comparison.columns}
        onChange={(columns) => onChange({ columns })}
      />
      {(Object.keys(FACET_LABELS) as Facet[]).map((facet) => (
        <FacetFilter
          key={facet}
          label={FACET_LABELS[facet]}
          options={facets[facet]}
          onToggle={toggle(facet)}
        />
      ))}
    </>
  );
}
