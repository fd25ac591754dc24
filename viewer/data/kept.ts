/** What the browser keeps from visit to visit, where it does: views by name, and whether keys are on. */

/** A view that was given a name; `query` is the address's. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

const VIEWS = "redthread.views";

/** What is kept under a name, or undefined where nothing is or the browser keeps nothing. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps words under a name. Gives whether the browser did. */
export function keep(name: string, words: string): boolean {
  try {
    localStorage.setItem(name, words);
    return true;
  } catch {
    return false;
  }
}

/** The saved views, in the order in which they were saved. */
export function savedViews(): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(kept(VIEWS) ?? "[]");
    return Array.isArray(views) ? views.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Saves the views in place of those that were saved. Gives whether the browser kept them. */
export function saveViews(views: readonly SavedView[]): boolean {
  return keep(VIEWS, JSON.stringify(views));
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null || !("name" in value && "query" in value)) return false;
  return typeof value.name === "string" && typeof value.query === "string";
}
