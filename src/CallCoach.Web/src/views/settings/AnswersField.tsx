import { DeleteOutlined, PlusOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTexts } from '../../hooks/appContext';

/** As many as the server keeps for one class, and how long each may be. */
const mostAnswers = 10, longestAnswer = 300;

/** What the team suggests to say; without a change those that ship. */
export function AnswersField({ shipped, answers, change, disabled }: { shipped: readonly string[]; answers: string[] | undefined; change: (answers: string[] | undefined) => void; disabled: boolean }) {
  const { phrases: words, settings, common } = useTexts();
  const shown = answers ?? shipped;
  const put = (index: number, text: string) => change(shown.map((answer, at) => at === index ? text : answer));
  return (
    <div className="phrase-list answers">
      <h3>{words.answers}</h3>
      {shown.map((answer, index) => (
        <div key={index} className="answer">
          <Input.TextArea value={answer} autoSize maxLength={longestAnswer} disabled={disabled} aria-label={`${words.answers} ${index + 1}`} onChange={({ target }) => put(index, target.value)} />
          {!disabled && <Button type="text" icon={<DeleteOutlined />} aria-label={`${common.delete} ${index + 1}`} onClick={() => change(shown.filter((_, at) => at !== index))} />}
        </div>
      ))}
      {!disabled && <span>
        <Button size="small" type="text" icon={<PlusOutlined />} disabled={shown.length >= mostAnswers || shown.includes('')} onClick={() => change([...shown, ''])}>{words.addAnswer}</Button>
        {answers && shipped.length > 0 && <Button size="small" type="text" icon={<UndoOutlined />} onClick={() => change(undefined)}>{settings.reset}</Button>}
      </span>}
    </div>
  );
}
