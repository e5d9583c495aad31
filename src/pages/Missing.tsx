/** A page for something that the dataset does not have: an old link, or one with a slip. */
export function Missing({ what, name, list }: { what: string; name: string; list: string }) {
  return (
    <div className="no-rows">
      <h1>
        There is no {what} “{name}” in this dataset
      </h1>
      <p>It may have another name by now, or the link lost a part on its way.</p>
      <p className="no-rows-ways">
        <a className="button primary" href={list}>
          All {what}s
        </a>
        <a className="button" href="#/compare">
          Compare
        </a>
      </p>
    </div>
  );
}
