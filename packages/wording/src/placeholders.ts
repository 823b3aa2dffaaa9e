import Handlebars from 'handlebars';

/** What a text asks of its recipient. */
export interface Demands {
  /** Printed: `{{name}}`. */
  readonly values: readonly string[];
  /** Asked: `{{#if name}}`. */
  readonly conditions: readonly string[];
  /** What wording may not have, as it is written. */
  readonly refused: readonly string[];
}

/**
 * Reads which placeholders and conditions a text has, without rendering it.
 * @throws {Error} of Handlebars, when the braces do not match
 */
export function demandsOf(template: string): Demands {
  const demands = { values: [] as string[], conditions: [] as string[], refused: [] as string[] };
  readProgram(Handlebars.parse(template), demands);
  return demands;
}

interface Collected {
  values: string[];
  conditions: string[];
  refused: string[];
}

function readProgram(program: hbs.AST.Program | undefined, demands: Collected): void {
  for (const statement of program?.body ?? []) readStatement(statement, demands);
}

function readStatement(statement: hbs.AST.Statement, demands: Collected): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement': {
      const { path, params, escaped } = statement as hbs.AST.MustacheStatement;
      const name = nameOf(path);
      if (name === undefined || params.length > 0 || !escaped) demands.refused.push(`{{${name ?? '…'}}} with more than a name`);
      else demands.values.push(name);
      return;
    }
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement;
      const helper = nameOf(block.path);
      const [condition, ...more] = block.params.map(nameOf);
      if ((helper !== 'if' && helper !== 'unless') || condition === undefined || more.length > 0) demands.refused.push(`{{#${helper ?? '…'}}}`);
      else demands.conditions.push(condition);
      readProgram(block.program, demands);
      readProgram(block.inverse, demands);
      return;
    }
    default:
      demands.refused.push(statement.type);
  }
}

function nameOf(expression: hbs.AST.Expression): string | undefined {
  return expression.type === 'PathExpression' ? (expression as hbs.AST.PathExpression).original : undefined;
}
