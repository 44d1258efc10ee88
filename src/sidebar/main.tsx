// The sidebar's entry.

import { render } from 'preact';
import { languageOf, speak } from '../words';
import { App } from './app';
import { SelfCheckPage } from './self-check/self-check';

speak(languageOf(document.documentElement.lang));

const root = document.getElementById('app');
if (root !== null) {
  root.textContent = '';
  const { tab } = document.body.dataset;
  render(tab === 'check' ? <SelfCheckPage /> : <App wanted={tab} />, root);
}
