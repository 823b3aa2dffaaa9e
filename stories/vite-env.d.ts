/// <reference types="vite/client" />

declare module 'virtual:workbench-options' {
  const options: import('./rendering/contract.ts').WorkbenchOptions;
  export default options;
}

declare module 'virtual:rules' {
  const rules: Readonly<Record<string, { readonly title: string; readonly source: string }>>;
  export default rules;
}
