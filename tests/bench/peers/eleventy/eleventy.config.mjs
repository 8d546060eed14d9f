/** The same pages as Hugo's: articles, a list a year, the newest thirty, a sitemap. */
export default function configure(config) {
  const newestFirst = (api) =>
    api.getFilteredByGlob('content/**/index.md').sort((a, b) => b.date - a.date);
  config.addCollection('articles', newestFirst);
  config.addCollection('latest', (api) => newestFirst(api).slice(0, 30));
  config.addCollection('years', (api) => {
    const years = Map.groupBy(newestFirst(api), ({ date }) => String(date.getUTCFullYear()));
    return [...years].map(([year, items]) => ({ year, items }));
  });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: false, dir: { input: '.', output: '_site' } };
}
