/**
 * A function that makes something of an object, in a language or the like, once, and keeps it as long as the object lives: thousands of pages ask
 * a publication for the same lists, and each would make them anew. What is made must be a matter of the arguments alone, and must not be changed.
 */
export function oncePer<Of extends object, More extends readonly string[], Made>(make: (of: Of, ...more: More) => Made): (of: Of, ...more: More) => Made {
  const made = new WeakMap<Of, Map<string, Made>>();
  return (of, ...more) => {
    const own = made.get(of) ?? new Map<string, Made>();
    made.set(of, own);
    const key = more.join('\0');
    const known = own.get(key);
    if (known !== undefined || own.has(key)) return known as Made;
    const fresh = make(of, ...more);
    own.set(key, fresh);
    return fresh;
  };
}
