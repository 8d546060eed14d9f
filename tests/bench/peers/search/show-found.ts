type Find = (query: string, most: number) => Promise<{ title: string; href: string }[]>;

/**
 * Shows what the query of the address finds, as the search page does; `?all=` asks for all of it.
 *
 * @param find looks a query up
 */
export async function showFound(find: Find): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const most = asked.has('all') ? Number.POSITIVE_INFINITY : 10;
  const found = await find(asked.get('q') ?? '', most);
  const list = document.querySelector('.results')!;
  for (const { title, href } of found.slice(0, most)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
  document.documentElement.dataset.done = '';
}
