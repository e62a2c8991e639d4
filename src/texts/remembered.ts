const MOST = 50_000;
const MOST_CHARACTERS = 20_000_000;

/**
 * A function that keeps what it answers to the same words. While the tables are edited they are read again with each change, and all texts
 * but one are those of the time before. The answer must be a matter of the words alone, and must not be changed. Nothing is kept beyond
 * 50,000 answers, or 20 million characters of words: then it begins anew.
 */
export function remembered<Words extends readonly string[], Answer>(answer: (...words: Words) => Answer): (...words: Words) => Answer {
  const kept = new Map<string, Answer>();
  let characters = 0;
  return (...words) => {
    const key = words.join('\0');
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as Answer;
    characters += key.length;
    if (kept.size >= MOST || characters > MOST_CHARACTERS) {
      kept.clear();
      characters = key.length;
    }
    const fresh = answer(...words);
    kept.set(key, fresh);
    return fresh;
  };
}
