import type { trainingEn } from './trainingEn';
import type { Widened } from './widened';

/** 中文，练习用：话术、今日练习、布置与效果。 */
export const trainingZhCN: Widened<typeof trainingEn> = {
  training: {
    nav: '练习', tabs: { today: '今天', scripts: '话术', assignments: '布置', progress: '我的进步' }, team: '团队', noTeam: '你还不在任何团队里，请联系管理员。',
    minutes: (count) => `${count} 分钟`, difficulty: '难度', difficulties: ['容易', '一般', '难'],
    kinds: { opening: '开场', need: '了解需求', value: '讲好处', objection: '处理异议', close: '促成', 'next-step': '约定下一步', own: '自定义' },
    languages: { 'zh-CN': '中文', en: '英文' },
    today: {
      title: '今天练什么', lead: (count, minutes) => `${count} 项，大约 ${minutes} 分钟`, empty: '今天没有要练的', emptyHint: '挑一份话术随便练练也好：十分钟，下一通电话就轻松一点。',
      start: '开始练习', again: '再练一次', allScripts: '全部话术', overdue: '已逾期', due: (day) => `${day} 前完成`, repeat: '该复习了', repeatHint: '练过有一阵子了，现在再练一遍就记牢了。', done: '已完成',
      made: (made, needed) => `已练 ${made} / ${needed} 次`, passMark: (mark) => `${mark} 分及格`, best: (value) => `最好 ${value}`,
      kinds: { script: '话术', drill: '专项' },
    },
    library: {
      title: '练习话术', lead: '完整的对话，一步一步练，客户会回应你。', own: '本团队的话术', starters: '现成话术', startersLead: 'CallCoach 自带九个场景，中英文都有。挑一个，改成自己的，再发布。',
      empty: '团队还没有话术', emptyTrainer: '从下面挑一个，或者新建一份空白的。', emptyAgent: '等培训师发布第一份话术。', draft: '草稿', published: (version) => `第 ${version} 版`, unpublished: '有改动未发布',
      practise: '练习', edit: '编辑', take: '用这个', addEmpty: '空白话术', importText: '从文本导入', newTitle: '新话术', taken: '已存为草稿，改好后再发布。', steps: (count) => `${count} 步`,
      duplicate: '复制一份', putAway: '收起', putAwayConfirm: '收起这份话术？练过的记录会保留。', assign: '布置',
    },
    editor: {
      back: '全部话术', save: '保存草稿', publish: '发布', publishHint: '从现在起，坐席练的就是这一版。', published: '已发布', neverPublished: '尚未发布', preview: '预览', write: '编写', changedDraft: '这份草稿还没有发布。', unsaved: '未保存',
      scene: '场景', titleField: '标题', product: '推荐什么', persona: '客户是谁', personaHint: '接电话的是什么人、正处在什么情况',
      step: (number) => `第 ${number} 步`, kind: '这一步做什么', stepName: '步骤名称', goal: '目标', goalHint: '坐席在这一步要做到什么？', customer: '客户说', customerHint: '客户每说一句，坐席就答一句。', points: '必须说到', point: '要点', ways: '说法',
      waysHint: '输入一种说法后按回车。[可省略]，(这样|那样)，… 表示中间隔几个字，{when} 表示日期或时间。', say: '可以这样说', avoid: '最好别说', avoidHint: '写法同上。', addLine: '加一句', addPoint: '加一个要点', addStep: '加一步', remove: '删除', up: '上移', down: '下移', more: '声音目标',
      targets: { speakingRate: '语速，字/秒', pausesPerMinute: '每分钟停顿次数', fadedEndings: '句尾变弱，占 %', talkRatio: '说话占比，占 %' }, from: '从', to: '到', none: '不限',
      addLanguage: (language) => `翻译成${language}`, removeLanguage: '删除这种语言', removeLanguageConfirm: '删除这种语言的全部内容？', sideBySide: '左右对照', oneLanguage: '只看一种',
      exportText: '导出文本', exportMarkdown: 'Markdown 文件', exportPlain: '适合 Word 的纯文本', importText: '导入文本', importTitle: '导入文本', importLead: '把 Word 或 Markdown 里的话术粘贴进来：认“客户说：”这样的标签和列表。会替换这种语言现有的内容；保存之前什么都不会变。', importButton: '采用', importLanguage: '内容的语言', importDoesNotFit: '步骤与另一种语言对不上。请先改成一致，或删除另一种语言。', line: (number) => `第 ${number} 行`,
      problems: {
        'unknown-line': '没有标签，也不在任何列表里', 'ways-without-point': '“说法”上面没有要点', 'outside-step': '写在了第一步之前', 'bad-difficulty': '难度只能是 1、2 或 3', 'bad-range': '不是 3–4.5、≥ 3、≤ 30 % 这样的范围', 'no-title': '没有“练习话术：……”这一行', 'no-steps': '没有“第 1 步：……”这一行',
      },
      voice: { hear: '听一听', recorded: '真人录音', synthetic: '合成语音', none: '没有声音', saveFirst: '保存后才能听', upload: '上传录音', remove: '删除录音', noSynthesiser: '服务器没有安装 espeak-ng：没有录音的句子只显示文字。' },
      wrong: '请看看这些地方', conflict: (name) => `${name}刚刚保存了另一版，你写的内容还在这里。`, takeTheirs: '用对方的', keepMine: '保留我的', previewPoints: '要说到', somebody: '有人',
      leave: '有改动还没有保存，要离开吗？',
    },
    run: {
      start: '开始', lead: '戴好耳机。客户说话，你来回答；说完想说的，按“下一句”。', agentBegins: '由你先说，客户在听。', testMode: '测试：隐藏话术', private: '私下练：结果只有自己能看', privateHint: '如果是布置的练习，只会告诉别人“练过了”。', language: '语言', microphone: '麦克风',
      opening: '正在打开麦克风……', customerSpeaks: '客户在说', yourTurn: '轮到你了', next: '下一句', nextHint: '也可以按空格键', finish: '结束', giveUp: '到此为止', step: (number, all) => `第 ${number} / ${all} 步`, goal: '目标', points: '要说到', say: '比如', avoid: '别说', synthetic: '合成语音', readOnly: '服务器没法念出这句话，请看文字，然后照常回答。', hearAgain: '再听一遍', hidden: '话术已隐藏，考考自己。',
      silent: '听不到你的声音。检查一下麦克风，或者直接开口说。', rejoining: '连接断了，正在恢复，你说的话不会丢。', stopping: '正在出结果……', leave: '你正在练习，要离开并到此为止吗？', said: '已说到', again: '再来一次', result: '看结果', brokenTitle: '练习没能继续', takeOver: '在这里继续', back: '回到话术', notPublished: '这份话术还没有发布，暂时不能练。',
      faults: {
        'attempt-running': '你正在另一个窗口或标签页里练习。请先在那边结束，或者在这里继续：那边会结束并计入结果。',
        refused: '服务器没有接受这次练习。', signedOut: '登录已失效。',
      },
    },
    result: {
      title: '练得怎么样', score: '得分', points: '要点', pointsOf: (said, all) => `说到 ${said} / ${all} 条`, noTranscript: '服务器上没有这种语言的识别模型，没有文字稿，所以只评了声音。', avoided: '不该说的', targets: '声音', met: '达标', missed: '没达标', target: (low, high) => `${low} 到 ${high}`, atLeast: (low) => `不少于 ${low}`, atMost: (high) => `不超过 ${high}`, unknown: '未知', tooLittle: '说得太少，无法判断', step: (number, name) => `第 ${number} 步“${name}”`, inStep: (step, tip) => step === null ? tip : `在${step}：${tip}`, missing: '没说到', tryNext: '下次试试', tryPoint: (text) => `这次要说到：${text}`, tryReading: { speakingRate: '把语速放到目标范围里。', pausesPerMinute: '每说完一层意思，停一小下。', fadedEndings: '每句话的最后一个词说足、说清。', talkRatio: '多留些时间给客户说。' }, wellDone: '要点都说到了，声音也达标。',
    },
    assign: {
      title: '布置练习', lead: '谁在什么时候之前练什么，练到哪儿了。', add: '布置练习', empty: '还没有布置', emptyHint: '把已发布的话术布置给个人或整个团队。', exercise: '练什么', who: '谁来练', wholeTeam: '团队全部坐席', people: '指定的人', due: '截止', repeat: '重复', repeats: { once: '一次', daily: '每天', weekly: '每周' }, attempts: '练几次', needed: (count) => `每人练 ${count} 次`, passMark: '及格分', passMarkHint: '至少有一次达到这个分数；留空则练完即可', note: '留句话', create: '布置', created: '已布置', closed: '已停止', close: '停止布置', closeConfirm: '不再要求练这个？练过的记录会保留。', round: (number) => `第 ${number} 轮`, practised: (count, all) => `${count} / ${all} 人已练`, noScripts: '请先发布一份话术。',
      columns: { person: '姓名', state: '状态', attempts: '次数', first: '第一次', best: '最好', time: '用时', rounds: '轮次' }, states: { open: '还没练', practised: '练过了', done: '已完成' }, privateNote: '私下练的只显示“练过了”，不显示数字。',
      effect: '对真实通话有帮助吗？', effectLead: (from, at, to) => `${from} 至 ${at} 的真实通话，与 ${at} 至 ${to} 的相比。每人只算一次；区间有 95% 的把握包含真实值。`, reading: '看哪一项', assigned: '布置了的', others: '同事', before: '之前', after: '之后', change: '变化', calls: (before, after) => `${before} + ${after} 通`, peopleCount: (count) => `${count} 人`, difference: '净效果', differenceHint: '布置了的人的变化，减去同一时期同事的变化。', tooFew: '人数或通话还太少，暂时看不出来。', unclear: '区间里含有 0：也可能只是巧合。', clear: '区间里没有 0：不像是巧合。不过同事不是抽签选出来的，这是佐证，不是证明。', now: '现在', curve: '练习',
    },
    progress: {
      title: '我的进步', lead: '你的真实通话（越近的越重要）和练习记录。这一页只有你自己能看。', skills: '真实通话', now: '现在', before: '四周前', calls: (count) => `相当于今天的 ${count} 通`, none: '还没有可以读数的通话。', curves: '练习', noCurves: '还没有练过。', first: '第一次', best: '最好', last: '最近', times: (count) => `${count} 次`,
    },
    readings: {
      speakingRate: '语速，字/秒', levelDbfs: '音量，dBFS', pitchSpreadSemitones: '语调起伏，半音', pausesPerMinute: '每分钟停顿', fadedEndings: '句尾变弱，占 %', talkRatio: '说话占比，占 %', longestMonologueSeconds: '最长独白，秒', medianResponseSeconds: '回应用时，秒', interruptions: '每通打断次数',
    },
  },
};
