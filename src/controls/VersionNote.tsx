import { useState } from "react";
import type { View } from "../compare/view";
import { changesSince, type Change } from "../dataset/changelog";
import { useFetched } from "./useFetched";

const CHANGELOG = "./CHANGELOG.md";

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
  const changelog = useFetched(CHANGELOG, older, String);
  const changes =
    changelog.state === "here" && view.version !== null ? changesSince(changelog.value, view.version) : null;
  if (!older && (read || problems.length === 0)) return null;
  return (
    <div className="version-note" role="note">
      <p>
        {older && (
          <>
            This link was made for version {view.version} of the dataset; this is version {current}.{" "}
            {changes === null &&
              changelog.state !== "waiting" &&
              "The changelog does not know that version: numbers may have been added or mended since. "}
          </>
        )}
        {!read && problems.length > 0 && <>Of this address, {problems.join("; ")}. The rest is shown.</>}
      </p>
      {older && changes !== null && changes.length > 0 && <Changes changes={changes} />}
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

function Changes({ changes }: { changes: Change[] }) {
  return (
    <details>
      <summary>What has changed since</summary>
      {changes.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </details>
  );
}
