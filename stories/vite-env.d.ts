/// <reference types="vite/client" />

declare module 'virtual:choices' {
  const choices: import('./rendering/contract.ts').Choices;
  export default choices;
}
