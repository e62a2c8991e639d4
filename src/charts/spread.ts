/** Something that wants to stand centred at `at` and takes `size`. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Where the middles of things go so that none overlap, each as near its wish as may be, between `from` and `to`. The answer is in
 * the order given. Neighbours that collide share the push (pool adjacent violators). If all together need more room than there is,
 * they run past `to`.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  interface Pool { start: number; size: number; wanted: number; members: typeof order }
  const clamp = (start: number, size: number) => Math.max(from, Math.min(start, to - size));
  const pools: Pool[] = [];
  for (const member of order) {
    let pool: Pool = { start: clamp(member.at - member.size / 2, member.size), size: member.size, wanted: member.at - member.size / 2, members: [member] };
    for (let last = pools.at(-1); last !== undefined && last.start + last.size > pool.start; last = pools.at(-1)) {
      pools.pop();
      pool = merged(last, pool);
      pool.start = clamp(pool.wanted, pool.size);
    }
    pools.push(pool);
  }
  const middles: number[] = wishes.map(() => 0);
  for (const { start, members } of pools) {
    let top = start;
    for (const { index, size } of members) {
      middles[index] = top + size / 2;
      top += size;
    }
  }
  return middles;

  function merged(a: Pool, b: Pool): Pool {
    const [n, m] = [a.members.length, b.members.length];
    return { start: 0, size: a.size + b.size, wanted: (a.wanted * n + (b.wanted - a.size) * m) / (n + m), members: [...a.members, ...b.members] };
  }
}
