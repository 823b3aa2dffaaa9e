/// <reference types="vite/client" />

declare module 'virtual:choices' {
  const choices: import('./rendering/contract.ts').Choices;
  export default choices;
}

declare module 'virtual:rules' {
  const rules: Readonly<Record<string, { readonly title: string; readonly source: string }>>;
  export default rules;
}
