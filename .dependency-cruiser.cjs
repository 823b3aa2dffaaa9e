/**
 * Which package may know which: a message flows one way, from data to files (docs/architecture.md).
 * A package is known by its entry points alone.
 */
const mayKnow = {
  message: [],
  'source-loader': [],
  answers: ['message'],
  dutch: ['message'],
  'reading-level': [],
  spelling: [],
  rows: ['message'],
  output: [],
  'pdf-check': [],
  wording: ['message'],
  'house-style': ['message'],
  html: ['message'],
  components: ['message', 'house-style'],
  compose: ['message', 'dutch', 'wording', 'house-style', 'components'],
  approval: ['message', 'wording', 'compose'],
  pdf: ['message', 'house-style', 'components', 'pdf-check'],
  email: ['message', 'house-style', 'html', 'components'],
  'in-app': ['message', 'house-style', 'html', 'components'],
  sms: ['message'],
  channels: ['message', 'house-style', 'components', 'output', 'pdf', 'email', 'in-app', 'sms'],
  review: ['message', 'dutch', 'reading-level', 'spelling', 'wording', 'house-style', 'components', 'compose', 'email', 'sms'],
  batch: ['message', 'dutch', 'rows', 'output', 'house-style', 'compose', 'in-app', 'channels'],
  proof: ['message', 'reading-level', 'wording', 'house-style', 'components', 'compose', 'approval', 'pdf', 'sms', 'review'],
  cli: [
    'message',
    'answers',
    'approval',
    'reading-level',
    'rows',
    'output',
    'channels',
    'pdf-check',
    'wording',
    'house-style',
    'compose',
    'in-app',
    'pdf',
    'review',
    'proof',
    'batch',
  ],
};

const oneWay = Object.entries(mayKnow).map(([name, known]) => ({
  name: `${name}-knows-only-what-lies-below-it`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|templates|stories|tests|fixtures)/', pathNot: `^packages/(${[name, ...known].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'packages-by-their-entry-points',
      comment: 'A path that leads into another package goes round its entry points.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|templates|stories|tests|fixtures)/' },
      to: { path: '^packages/([^/]+)/', dependencyTypes: ['local'], pathNot: '^$1/' },
    },
    {
      name: 'react-pdf-stays-on-paper',
      severity: 'error',
      from: { path: '^packages/(email|html|in-app|sms|wording|compose|dutch|message|cli/src/(list|new|answers|level|wording)-command)[/.]' },
      to: { path: '@react-pdf/', reachable: true },
    },
    {
      name: 'commands-are-loaded-when-asked-for',
      comment: 'Each command loads what it needs. Together they need all there is, which takes seconds.',
      severity: 'error',
      from: { path: '^packages/cli/src/(main|run|commands)[.]ts$' },
      to: { path: '-command[.]ts$', dynamic: false },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual:|sarif$)' } },
    { name: 'templates-know-no-channel', severity: 'error', from: { path: '^templates/' }, to: { path: '^packages/(pdf|email|in-app|sms|batch|cli|review)/' } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/(?!@react-pdf|[.]pnpm/@react-pdf)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
