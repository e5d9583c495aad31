import type { Row, System } from "../compare/comparison";
import type { Lead, View } from "../compare/view";
import { Icon } from "../ui/Icon";
import type { Links } from "../ui/links";
import { Popover } from "../ui/Popover";

/** What stands under a system's name: what it was trained from and how, unless its name or a column beside it says so. */
export function systemDetail(system: System, leads: Lead[]): string {
  const base = system.baseModel !== null && !system.name.includes(system.baseModel) ? system.baseModel : null;
  const parts = [
    leads.includes("baseModel") ? null : base,
    leads.includes("training") ? null : system.training,
    { trained: null, base: "base model", closed: "closed", other: null }[system.role],
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Pinned, so that what all rows are read against stands above them, here and in every export. */
function asBaseline(key: string, pinned: string[]): Partial<View> {
  return { baseline: key, pinned: [key, ...pinned.filter((other) => other !== key)] };
}

/** A system's name, leading to the paper that introduces it, and what can be done with its row. */
export function SystemName({
  row,
  record,
  view,
  links,
  onChange,
}: {
  row: Row;
  /** How it does against the baseline row. */
  record: string | null;
  view: Pick<View, "pinned" | "baseline" | "facets" | "leads">;
  links: Links;
  onChange: (patch: Partial<View>) => void;
}) {
  const { system } = row;
  const paper = system.ownPaper ?? system.papers[0];
  const detail = record ?? systemDetail(system, view.leads);
  const isBaseline = view.baseline === system.key;
  return (
    <span className="system">
      <span className="system-lines">
        <span className="system-name">
          {row.pinned && <Icon name="pin" />}
          {paper === undefined ? (
            <span data-focus tabIndex={-1}>
              {system.name}
            </span>
          ) : (
            <a href={links.paper(paper)} data-focus tabIndex={-1}>
              {system.name}
            </a>
          )}
          {row.pinned && <span className="hidden-text"> pinned</span>}
          {isBaseline && <span className="tag">baseline</span>}
        </span>
        {detail !== "" && <span className="system-detail">{detail}</span>}
      </span>
      <Popover
        label={`Actions for ${system.name}`}
        trigger={<Icon name="more" />}
        className="quiet-menu"
        tabIndex={-1}
      >
        {(close) => {
          const act = (patch: Partial<View>) => () => {
            close();
            onChange(patch);
          };
          return (
            <>
              <button
                type="button"
                className="menu-item"
                onClick={act({
                  pinned: row.pinned
                    ? view.pinned.filter((key) => key !== system.key)
                    : [...view.pinned, system.key],
                })}
              >
                {row.pinned ? "Unpin" : "Pin to the top"}
              </button>
              <button
                type="button"
                className="menu-item"
                onClick={act(isBaseline ? { baseline: null } : asBaseline(system.key, view.pinned))}
              >
                {isBaseline ? "Stop reading as differences to it" : "Read every row as a difference to it"}
              </button>
              {system.baseModel !== null && (
                <button
                  type="button"
                  className="menu-item"
                  onClick={act({ facets: { ...view.facets, baseModel: [system.baseModel] } })}
                >
                  Only systems trained from {system.baseModel}
                </button>
              )}
              {paper !== undefined && (
                <a className="menu-item" href={links.paper(paper)}>
                  Open its paper
                </a>
              )}
            </>
          );
        }}
      </Popover>
    </span>
  );
}
