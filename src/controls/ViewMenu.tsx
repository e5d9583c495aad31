import { LEAD_LABELS } from "../compare/leads";
import type { Group, Lead, View } from "../compare/view";
import { LEADS } from "../compare/view";
import { Icon } from "../ui/Icon";
import { Popover } from "../ui/Popover";
import { GainOptions } from "./GainOptions";

const GROUP_LABELS = {
  none: "no groups",
  "base-model": "base model",
  size: "size class",
  training: "training",
  paper: "paper",
} as const satisfies Record<Group, string>;

/** How the table is laid out: groups, the columns beside the name, average, shading, transposing, unstated splits. */
export function ViewMenu({ view, onChange }: { view: View; onChange: (patch: Partial<View>) => void }) {
  return (
    <Popover
      label="Table options"
      className="button"
      trigger={
        <>
          <Icon name="sliders" />
          <span className="wide-only">Table</span>
        </>
      }
    >
      {() => (
        <div className="view-menu">
          {view.cells === "gains" && (
            <div className="narrow-only">
              <GainOptions view={view} onChange={onChange} />
              <hr className="menu-rule" />
            </div>
          )}
          <label className="labelled">
            <span className="labelled-name">Group by</span>
            <select
              className="field"
              value={view.group}
              onChange={(event) => onChange({ group: event.target.value as Group })}
            >
              {Object.entries(GROUP_LABELS).map(([group, label]) => (
                <option key={group} value={group}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <hr className="menu-rule" />
          <Option
            label="Average of the shared benchmarks"
            on={view.average}
            set={(average) => onChange({ average })}
          />
          <Option
            label="Only rows that report every column"
            on={view.requireAll}
            set={(requireAll) => onChange({ requireAll })}
          />
          <Option label="Shade by score" on={view.heat} set={(heat) => onChange({ heat })} />
          <Option
            label="Benchmarks as rows"
            on={view.transposed}
            set={(transposed) => onChange({ transposed })}
          />
          <Option
            label="Read “split not stated” as the usual split"
            on={view.foldUnstated}
            set={(foldUnstated) => onChange({ foldUnstated })}
          />
          <hr className="menu-rule" />
          <p className="menu-title">Beside the name</p>
          {LEADS.map((lead) => (
            <Option
              key={lead}
              label={LEAD_LABELS[lead]}
              on={view.leads.includes(lead)}
              set={() => onChange({ leads: toggledLead(view.leads, lead) })}
            />
          ))}
        </div>
      )}
    </Popover>
  );
}

function toggledLead(leads: Lead[], lead: Lead): Lead[] {
  return leads.includes(lead) ? leads.filter((other) => other !== lead) : [...leads, lead];
}

function Option({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label className="check menu-check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      <span className="label">{label}</span>
    </label>
  );
}
