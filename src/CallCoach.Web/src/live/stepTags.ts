/** What a script's steps are for, as tags: neighbours of the same name are one tag with their number. */
export function stepTags(names: readonly string[]): { name: string; count: number }[] {
  const tags: { name: string; count: number }[] = [];
  for (const name of names) {
    const last = tags.at(-1);
    if (last?.name === name) last.count++;
    else tags.push({ name, count: 1 });
  }
  return tags;
}
