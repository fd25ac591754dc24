/**
 * The drawing's colours. They are the page's custom properties, so that one style sheet decides for both.
 */

/** Colours as #rrggbb. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly edge: string;
  readonly edgeUnsure: string;
  /** The red thread: what is pointed at or selected. */
  readonly thread: string;
  readonly font: string;
}

let theme: Theme | undefined;

/** The colours that hold now. */
export function currentTheme(): Theme {
  theme ??= readTheme();
  return theme;
}

/** Calls back when the system's colours change; gives a function that ends it. */
export function onThemeChange(change: () => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const renew = () => {
    theme = undefined;
    change();
  };
  dark.addEventListener("change", renew);
  return () => dark.removeEventListener("change", renew);
}

/** Red, green and blue of a #rrggbb, each 0…1. Anything else is a middle grey. */
export function rgbOf(color: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return [0.5, 0.5, 0.5];
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: color("--ground"),
    ink: color("--ink"),
    edge: color("--edge"),
    edgeUnsure: color("--edge-unsure"),
    thread: color("--thread"),
    font: style.fontFamily || "sans-serif",
  };
}
