/** The dataset could not be loaded or is not what it should be: what is wrong, where, and the ways out. */
export function DamagedDataset({ problem, file }: { problem: string; file: string }) {
  return (
    <main className="damaged">
      <h1>The results could not be loaded</h1>
      <p>Nothing is shown, because a table with damaged or missing numbers would be worse than none.</p>
      <p className="damaged-problem" role="alert">
        <code>{problem}</code>
      </p>
      <p className="no-rows-ways">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Load again
        </button>
        <a className="button" href={file} download>
          Download the file as it is
        </a>
      </p>
      <p className="muted">
        If loading again does not help, the page and its data may come from different builds: clear this
        site’s cached files, or tell whoever publishes this page the line above.
      </p>
    </main>
  );
}
