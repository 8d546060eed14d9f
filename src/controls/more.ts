/** What pages fetch with the first scroll, selection or press: see fetch-more.ts. */
import './add-styles.ts';
import './reading-settings/settings-panel.ts';
import './paragraph-links/show-touched.ts';
import './quote-offer/quote-offer.ts';
import './reading-place/reading-place.ts';
import './reading-settings/follow-theme.ts';
import './reading-tools/return-tools.ts';
import './share-bar/offer-sheet.ts';
import './share-bar/show-field.ts';
import './keep-article/offer-keeping.ts';
