/** The words that a compound is made of, longest first: 등대관리 is 등대 and 관리. Undefined where more than one syllable is left over. */
export function takenApart(word: string, nouns: ReadonlySet<string>): readonly string[] | undefined {
  if (!/^[가-힣]{4,24}$/u.test(word)) return undefined;
  // For each length of the beginning: the fewest syllables left over, then the fewest parts.
  const best: ({ readonly left: number; readonly parts: readonly string[] } | undefined)[] = [{ left: 0, parts: [] }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 8); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      const isNoun = part.length > 1 && nouns.has(part);
      if (before === undefined || (!isNoun && part.length > 1)) continue;
      const next = { left: before.left + (isNoun ? 0 : 1), parts: isNoun ? [...before.parts, part] : before.parts };
      const own = best[end];
      if (own === undefined || next.left < own.left || (next.left === own.left && next.parts.length < own.parts.length)) best[end] = next;
    }
  }
  const whole = best[word.length];
  return whole !== undefined && whole.left <= 1 && whole.parts.length > 1 ? whole.parts : undefined;
}
