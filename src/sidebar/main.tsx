// The sidebar's entry.

import { render } from 'preact';
import { languageOf, speak } from '../words';
import { App } from './app';
import { ReviewPage } from './review/review-page';
import { SelfCheckPage } from './self-check/self-check';

speak(languageOf(document.documentElement.lang));

const root = document.getElementById('app');
if (root !== null) {
  root.textContent = '';
  const { tab } = document.body.dataset;
  render(pageFor(tab), root);
}

function pageFor(tab: string | undefined) {
  if (tab === 'check') return <SelfCheckPage />;
  return tab === 'review' ? <ReviewPage /> : <App wanted={tab} />;
}
