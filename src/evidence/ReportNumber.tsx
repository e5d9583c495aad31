import { Icon } from "../ui/Icon";
import { problemReport } from "./reported";
import type { Reported } from "./reported";

/** The page where readers open issues ("https://github.com/owner/name/issues/new"), where the build was told one. */
const TRACKER: string | undefined = import.meta.env["VITE_TRACKER"];

/** Opens a prefilled issue in the reader's own browser; without a known tracker, copies the same text. Nothing is sent by us. */
export function ReportNumber({
  reported,
  version,
  onCopy,
}: {
  reported: Reported;
  version: string;
  onCopy: (text: string, what: string) => void;
}) {
  const { title, body } = problemReport(reported, version, location.href);
  if (TRACKER === undefined) {
    return (
      <button
        type="button"
        className="button bare"
        onClick={() => onCopy(`${title}\n\n${body}`, "a report to send")}
      >
        Copy a report of this number
      </button>
    );
  }
  return (
    <a
      className="button bare"
      href={`${TRACKER}?${new URLSearchParams({ title, body })}`}
      target="_blank"
      rel="noreferrer"
    >
      <Icon name="out" />
      Report this number
    </a>
  );
}
