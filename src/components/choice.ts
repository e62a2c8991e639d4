/** What a reader chose before, if the browser keeps such things. */
export function chosen(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next page, or forgets it. Without storage it holds for no longer than this page. */
export function choose(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
