/** What pages fetch with the first scroll or selection: see fetch-more.ts. */
import './paragraph-links/show-touched.ts';
import './quote-offer/quote-offer.ts';
import './reading-place/reading-place.ts';
import './reading-settings/follow-theme.ts';
import './reading-tools/return-tools.ts';
import './keep-article/offer-keeping.ts';
