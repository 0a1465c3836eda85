import { pivotHomophone } from '../../src/checks/rules/pivot-homophone.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(pivotHomophone, await openTestTools());
