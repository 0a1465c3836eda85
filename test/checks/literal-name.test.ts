import { literalName } from '../../src/checks/rules/literal-name.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(literalName, await openTestTools());
