import { Dialog } from "../ui/Dialog";

const KEYS = [
  ["/", "search"],
  ["f", "filters"],
  ["e", "export"],
  ["c", "copy for slides"],
  ["t", "transpose the table"],
  ["1 to 5", "compare, charts, benchmarks, papers, coverage"],
  ["arrows, Home, End", "move between cells"],
  ["Enter", "open the evidence of a number; sort by a header"],
  ["Shift + Enter or click", "sort by a further column"],
  ["Shift + ← or →", "on a header: move its column"],
  ["u", "undo the last choice"],
  ["Esc", "close"],
] as const;

const MARKS = [
  ["bold", "the best number of its column among the rows shown; the second best is underlined"],
  ["1 of 6", "six reports of this number exist, one is shown, chosen by the rule above the table"],
  ["68.2 → 73.4", "the base model’s number and the trained one’s, as printed"],
  ["+5.2", "their difference, computed by us from the printed ends"],
  ["†", "a difference inside the 95 % band for two scores on this many test items: it may be chance"],
  ["‡", "the paper prints another difference than its own ends give"],
  ["≈", "the text says about, nearly, up to"],
  ["–", "not reported, which is not zero"],
] as const;

/** The keys, and what the marks in the table mean. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title="Keys and marks" className="dialog" onClose={onClose}>
      <div className="help">
        <section>
          <h3>Keys</h3>
          <dl className="pairs">
            {KEYS.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>Marks</h3>
          <dl className="pairs">
            {MARKS.map(([mark, means]) => (
              <div key={mark}>
                <dt>{mark}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="muted">
        The band is 1.96 · √(p₁(1 − p₁)/n + p₂(1 − p₂)/n) for two independent shares (Newcombe 1998, method
        1). Two systems answer the same items, so the true band is narrower: what is outside it is safe to
        call a difference.
      </p>
    </Dialog>
  );
}
