import { plain } from "./words";

/** Characters that LaTeX reads as commands, or that its old font encoding prints as something else. */
const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash, so braces are named, not escaped.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  _: "\\_",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
  "`": "\\textasciigrave{}",
  // Behind \\ a bracket would be its optional argument and a star its variant.
  "[": "{[}",
  "]": "{]}",
  "*": "{*}",
};

const GREEK =
  "α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega";
const SYMBOLS =
  "→ rightarrow ← leftarrow ↔ leftrightarrow ↑ uparrow ↓ downarrow ⇒ Rightarrow × times ÷ div ± pm ∓ mp · cdot ≤ leq ≥ geq ≠ neq ≈ approx ∼ sim ∆ Delta µ mu ∞ infty ∈ in ∪ cup ∩ cap ⊕ oplus ⊗ otimes ★ star ⋆ star ∗ ast ∇ nabla √ surd ∑ Sigma ℓ ell ∘ circ • bullet ♯ sharp";

/** Symbols that pdfLaTeX has only in mathematics. */
const MATHS = new Map(
  `${GREEK} ${SYMBOLS}`
    .split(" ")
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 0) pairs.push([word, words[index + 1] ?? ""]);
      return pairs;
    }, [])
    .map(([character, command]) => [character, `$\\${command}$`]),
);
// Of the raised digits pdfLaTeX prints ¹²³ by itself.
for (const [position, digit] of [..."⁰···⁴⁵⁶⁷⁸⁹"].entries())
  if (digit !== "·") MATHS.set(digit, `$^{${position}}$`);
for (const [position, digit] of [..."₀₁₂₃₄₅₆₇₈₉"].entries()) MATHS.set(digit, `$_{${position}}$`);
MATHS.set("−", "$-$").set("‐", "-").set("‑", "-").set("‡", "\\textdaggerdbl{}").set("†", "\\textdagger{}");

/** Latin-1, Latin Extended-A and the typographic marks that pdfLaTeX prints from UTF-8 by itself, with T1 or OT1 fonts. */
const PRINTED_BY_PDFLATEX =
  /[\u0020-\u007e¡£§©ª«®°¹²³¶º»¿À-ÖØ-öø-ÿĀ-ąĆ-ďĒ-ěĞ-ğĹ-ĺĽ-ľŁ-ńŇ-ňŐ-ŕŘ-śŞ-šŤ-ťŮ-űŸ-ž–—‘’“”„†‡…]/u;

/** Text that LaTeX prints as it stands. Line breaks fold to spaces. */
export function escapeLatex(text: string): string {
  return [...plain(text)]
    .map((character) => SPECIAL[character] ?? MATHS.get(character) ?? character)
    .join("")
    .replace(/([-',])(?=\1)/g, "$1{}"); // --, '' and ,, would print as one mark
}

/** Characters that pdfLaTeX has no glyph for, each once, in order: CJK, emoji and the like need xelatex or lualatex. */
export function beyondPdflatex(text: string): string[] {
  const foreign = [...plain(text)].filter(
    (character) => !MATHS.has(character) && !PRINTED_BY_PDFLATEX.test(character),
  );
  return [...new Set(foreign)];
}
