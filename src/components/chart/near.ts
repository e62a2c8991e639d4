// What makes a chart answer is loaded when a chart comes near; its table follows the address at once.
import './table-address.ts';

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    observer.unobserve(target);
    void import('./reading.ts').then(({ openChart }) => openChart(target));
  }
}, { rootMargin: '400px 0px' });
for (const figure of document.querySelectorAll('figure.chart')) observer.observe(figure);
