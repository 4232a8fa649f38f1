/** Runs `work` on every value, `width` at a time. Results stand in the order of the values. */
export async function inPool<In, Out>(
  values: readonly In[],
  width: number,
  work: (value: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = new Array(values.length)
  const queue = values.entries()
  const lane = async (): Promise<void> => {
    for (const [at, value] of queue) results[at] = await work(value)
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}
