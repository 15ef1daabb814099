import type { FormRule } from 'antd';
import type { Texts } from '../../texts';

/** What the server asks of a password, said before it is sent. */
export function passwordRules(texts: Texts): FormRule[] {
  return [{ required: true, message: texts.common.required }, { min: 10, message: texts.welcome.tooShort }];
}
