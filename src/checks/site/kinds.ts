/** One page of each kind. */
export const KINDS = [
  '', 'explainers/', 'explainers/gains-that-flow-down/', 'pillars/sharing-export-gains/', 'measures/', 'measures/tech-theft-penalty-surcharge/', 'timeline/', 'charts/', 'charts/win-win-index-grades/', 'charts/was-now/', 'embed/win-win-index-grades/',
  'data/', 'data/facts/', 'data/changes/', 'sources/', 'glossary/', 'disputed/', 'corrections/', 'search/?q=GPU', 'about/', 'about/method/', 'about/design/',
];
