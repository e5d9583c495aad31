import type { Evidence } from "../dataset/dataset";

/** The words around the number, or the table's caption with its row and column, as the document prints them. */
export function QuoteOrPlace({ place, printed }: { place: Evidence[number]; printed: string | null }) {
  if (place.table !== null || place.row !== null || place.column !== null) {
    return (
      <div className="place">
        {place.table !== null && <p className="place-caption">{place.table}</p>}
        <table>
          <tbody>
            <tr>
              <td className="place-corner">
                <span className="hidden-text">Row and column</span>
              </td>
              <th scope="col">{place.column ?? "…"}</th>
            </tr>
            <tr>
              <th scope="row">{place.row ?? "…"}</th>
              <td>
                <mark>{printed}</mark>
              </td>
            </tr>
          </tbody>
        </table>
        {place.quote !== null && <blockquote>{place.quote}</blockquote>}
      </div>
    );
  }
  if (place.quote === null) return <p className="muted">Line {place.line} of the document.</p>;
  return <blockquote>{marked(place.quote, printed)}</blockquote>;
}

/** The quote with the number marked where it stands in it. */
function marked(quote: string, printed: string | null) {
  const at = printed === null ? -1 : quote.indexOf(printed);
  if (printed === null || at < 0) return <>“{quote}”</>;
  return (
    <>
      “{quote.slice(0, at)}
      <mark>{printed}</mark>
      {quote.slice(at + printed.length)}”
    </>
  );
}
