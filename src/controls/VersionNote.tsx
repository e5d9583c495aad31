import { useState } from "react";
import type { View } from "../compare/view";

/** An address made for another version of the dataset, or with parts that nobody can read, says so before anything is trusted. */
export function VersionNote({
  view,
  current,
  problems,
  onChange,
}: {
  view: Pick<View, "version">;
  current: string;
  problems: string[];
  onChange: (patch: Partial<View>) => void;
}) {
  const [read, setRead] = useState(false);
  const older = view.version !== null && view.version !== current;
  if (!older && (read || problems.length === 0)) return null;
  return (
    <div className="version-note" role="note">
      <p>
        {older && (
          <>
            This link was made for version {view.version} of the dataset; this is version {current}. Numbers
            may have been added or mended since.{" "}
          </>
        )}
        {!read && problems.length > 0 && <>Of this address, {problems.join("; ")}. The rest is shown.</>}
      </p>
      <button
        type="button"
        className="textlink"
        onClick={() => {
          setRead(true);
          if (older) onChange({ version: current });
        }}
      >
        Go on with this version
      </button>
    </div>
  );
}
