/** A list that the search has emptied, with the way out. */
export function NothingFound({ what, search }: { what: string; search: string }) {
  return (
    <div className="no-rows">
      <h2>
        No {what} matches “{search.trim()}”
      </h2>
      <p>Try a shorter word, or clear the search field above.</p>
    </div>
  );
}
