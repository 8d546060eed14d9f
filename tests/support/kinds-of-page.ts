/** A page of each kind that the real content does not have, in the fixture site. */
export const kindsOfPage = [
  '/',
  '/2012/',
  '/2012-03/',
  '/2012-03/1/',
  '/2018/',
  '/topics/',
  '/topics/full-month/1/',
  '/topics/testing/',
  '/authors/',
  '/authors/test-author/',
  '/2018/series-two/',
  '/2018/story-data/',
] as const;
