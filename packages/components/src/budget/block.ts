/** A month's budget to fill in by hand. */
export interface BudgetBlock {
  readonly kind: 'budget';
  readonly caption: string;
  readonly heads: { readonly item: string; readonly amount: string };
  readonly rows: readonly BudgetRow[];
}

export interface BudgetRow {
  /** Income comes in, an expense goes out, the result is what remains. */
  readonly role: 'income' | 'expense' | 'result';
  readonly label: string;
  /** Examples of what belongs here: people have more kinds of income and expense than they think. */
  readonly examples?: string;
}
