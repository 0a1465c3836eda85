import { nameForm } from '../../src/checks/rules/name-form.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(nameForm, await openTestTools());
