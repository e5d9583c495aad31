import { useState } from "react";
import { Icon } from "../ui/Icon";
import { keepTheme, keptTheme, THEMES } from "./theme";

const ICONS = { system: "auto", light: "sun", dark: "moon" } as const;
const LABELS = { system: "as the system", light: "light", dark: "dark" } as const;

/** Goes round system, light and dark. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(keptTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <button
      type="button"
      className="button bare icon"
      aria-label={`Theme: ${LABELS[theme]}. Change to ${LABELS[next]}`}
      title={`Theme: ${LABELS[theme]}`}
      onClick={() => {
        keepTheme(next);
        setTheme(next);
      }}
    >
      <Icon name={ICONS[theme]} />
    </button>
  );
}
