import { type Finding, findingsIn, reviewedText } from '@aanreik/review';
import { Command, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { formatOption, type PrintOptions, printFindings } from './print-findings.ts';
import { readText } from './read-text.ts';

interface Options extends Omit<PrintOptions, 'notes'> {
  readonly language: 'nl' | 'en';
  readonly sender: string;
  readonly channel: 'letter' | 'sms';
}

export function checkTextCommand(commandLine: CommandLine): Command {
  return new Command('text')
    .description('Checks any text against the rules of the study, as a letter: what would a communication adviser mark? txt, md, html and docx.')
    .argument('<file>')
    .requiredOption('--sender <name>', 'how the organisation calls itself')
    .addOption(new Option('--language <code>', 'language of the text').choices(['nl', 'en']).default('nl'))
    .addOption(new Option('--channel <channel>', 'what the text is').choices(['letter', 'sms']).default('letter'))
    .addOption(formatOption())
    .action(async (file: string, { language, sender, channel, format }: Options) => {
      const message = reviewedText(await readText(commandLine, file), { language, channel, sender: { names: [sender], hosts: [] } });
      const findings = findingsIn(message).map(
        ({ rule, hit }): Finding => ({
          code: rule.code,
          severity: hit.severity ?? rule.severity,
          place: { artifact: file, ...(hit.span === undefined ? {} : { span: hit.span }) },
          found: hit.found,
          expected: hit.expected,
          variants: 1,
        }),
      );
      printFindings(commandLine, findings, { format, notes: true });
    });
}
