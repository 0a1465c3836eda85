import { nameMismatch } from '../../src/checks/rules/name-mismatch.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(nameMismatch, await openTestTools());
