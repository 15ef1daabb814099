import type { Widened } from './widened';
import type { wordsEn } from './wordsEn';

/** 简体中文：文字记录、发现、搜索、话术、脚本、语音识别。 */
export const wordsZhCN: Widened<typeof wordsEn> = {
  text: {
    live: '实时文字', title: '文字记录', newest: '回到最新', empty: '有人开口后，文字就会出现在这里。',
    states: { off: '未开启文字', 'no-model': '暂无该语言的文字', live: '实时', behind: '文字稍后补上', working: '正在转写…', done: '完整', failed: '没有文字' },
    hints: {
      off: '这台服务器没有开启语音转文字，针对声音的提示照常工作。',
      'no-model': '还没有安装这种通话语言的识别模型，针对声音的提示照常工作。',
      behind: '同时说话的人太多，现在说的话会在空闲时补上，最晚在通话结束后。',
      working: '正在把这通电话转写成文字。', failed: '这通电话没能转写成文字。',
    },
    redacted: '号码已脱敏', redactedHint: '按活动规定，银行卡号、身份证号、电话号码和邮箱已隐去。', none: '这通电话里没有可以转写的话。', stillLive: '这通电话的文字还在陆续出现。',
    find: '在这通电话里查找', hits: (current, count) => count === 0 ? '没有找到' : current === null ? `${count} 处` : `${current} / ${count} 处`, hitBefore: '上一处', hitNext: '下一处',
    keys: '通话的每一句。上下方向键逐句移动，左右方向键逐词移动，回车播放。',
    correct: '修改这一句', correctedBy: (name) => `${name} 已改。`, machine: '机器听到的是：', takeBack: '恢复机器原文', editKeys: '回车保存，Esc 取消',
    conflict: (name) => `${name} 刚刚改过这一句，你写的还在这里。`, keepTheirs: '用对方的', saveMine: '保存我的',
    more: '更多', exportAs: '导出为文件', files: { txt: '纯文本', srt: '字幕 SRT', vtt: '字幕 WebVTT', json: '数据 JSON' },
    again: '重新转写', againSame: '语言不变', againAs: (language) => `按${language}转写`, againHint: '重新把录音转成文字，人工改过的句子保留修改。',
    fillers: (count) => `口头语 ${count} 次/分`, wordRate: (count) => `${count} 词/分`, characterRate: (count) => `${count} 字/分`,
  },
  objection: {
    card: '客户异议', answers: '可以这样回应', putAway: '收起', noAnswers: '这类异议还没有参考话术。先问一句，了解背后的顾虑，总不会错。',
  },
  objections: {
    'not-interested': '没兴趣', 'no-time': '没时间', 'no-money': '没钱', 'ask-others': '要和家人朋友商量', 'no-knowledge': '不懂这一行', risk: '风险太大',
    'lost-before': '以前亏过', 'think-it-over': '再考虑考虑', 'call-later': '以后再说', satisfied: '现在这样挺好', 'other-product': '更想要别的产品',
    'better-option': '有更好的选择', gambling: '靠运气、像赌博', 'knows-somebody': '有亲友做这行', guarantee: '能不能保证', security: '资金谁来保障', fees: '手续费', tax: '税费',
  },
  script: {
    byDefault: '使用活动或团队的默认脚本', title: '通话脚本', said: (said, all) => `已讲 ${said}/${all}`, saidAt: (time) => `${time} 讲到`, open: '还没讲到', missed: '没有讲到',
  },
  findings: {
    filler: '口头语', question: '提问', 'closing-question': '促成提问', 'next-step': '下一步', repeat: '重复解释', 'script-point': '脚本要点', objection: '异议',
    goodbye: '道别', hold: '请对方稍等', stage: '阶段', echo: '重复客户原话', benefit: '讲好处',
  },
  stages: {
    prepare: '开场', mood: '营造气氛', trust: '建立信任', problem: '发现问题', solution: '给出方案', compare: '对比竞品', doubts: '解除疑虑', close: '促成成交', 'after-sales': '售后', referral: '转介绍',
  },
  facts: {
    title: '从说的话看', fillers: '口头语，次/分', questions: '提问，次/10 分钟', questionCount: '提问，次', wordRate: '语速，词/分', characterRate: '语速，字/分', echoes: '用到客户原话，次', scriptSaid: '脚本完成度',
    stages: '通话进程', closing: '促成提问', silence: (seconds) => `随后安静了 ${seconds} 秒`, brokenBy: { agent: '坐席先开了口', customer: '客户先开了口' }, noClosing: '没有提出促成问题。',
    next: '下一步', noNext: '结束时没有约定下一步。', objections: '客户异议', noObjections: '客户没有提出异议。', followUp: '随后追问：', noFollowUp: '没有继续追问',
    repeats: '重复解释', faster: (share) => `第二遍说得快了 ${share}`, slower: (share) => `第二遍说得慢了 ${share}`, samePace: '第二遍语速没变',
    script: '脚本', order: (share) => `${share} 按计划的顺序`,
  },
  search: {
    tab: '通话内容', placeholder: '搜索通话里说过的话', submit: '搜索', side: '谁说的', both: '双方', begin: '在所有通话里搜索说过的话',
    howTo: '多个词用空格隔开，须全部出现；加引号表示原样查找；英文可用 expens* 查找词头。', none: (q) => `没有人说过“${q}”`, moreLines: (count) => `还有 ${count} 句`,
    askFor: (q) => `在通话内容里搜索“${q}”`,
  },
  edit: {
    conflict: (name) => `${name} 刚刚保存了改动。`, conflictHint: '没有任何内容被覆盖，你的改动也还在。请选择以谁的为准。', somebody: '其他人', takeTheirs: '用对方的', saveMine: '改为保存我的', wrong: '暂时无法保存：',
  },
  phrases: {
    title: '话术词库', lead: '从通话内容里识别什么：客户异议与回应、口头语、促成提问等。改动对之后开始的通话生效。', language: '通话语言', readOnly: '词库由主管、培训师和管理员修改。',
    syntax: '中文按字和读音匹配，同音字也能找到。[可省略的词]，(这样|或那样)，… 代表中间几个词，{when} 代表日期或时间。',
    objections: '异议与回应', newClass: '新增类别', newClassName: '新的异议', saidSo: '客户会这样说', unless: '这样说不算', answers: '可以这样回应', addAnswer: '再加一条',
    lists: '常用词句', stages: '通话步骤', add: '添加词句', takeOut: (phrase) => `去掉“${phrase}”`, bringBack: (phrase) => `恢复“${phrase}”`,
    listNames: { fillers: '口头语', closingQuestions: '促成提问', nextSteps: '下一步（带日期或时间）', questions: '没有问句形式的提问', notQuestions: '像提问但不算', refusals: '表示拒绝的回答', benefits: '讲好处', holds: '请对方稍等', goodbyes: '道别' },
    tryIt: '试一试', trySide: '谁说的', tryPlaceholder: '输入一句话，看看词库能识别出什么', triedNothing: '词库在这句话里什么也没找到。', byForm: '由句式识别', byPhrase: (phrase, nearness) => nearness === '' ? `匹配“${phrase}”` : `匹配“${phrase}”，相似度 ${nearness}`,
  },
  scripts: {
    title: '通话脚本', lead: '坐席要讲的内容。要点显示在提示旁边，讲到就自动打勾。', readOnly: '脚本由主管、培训师和管理员修改。', none: '还没有脚本。', add: '新建脚本', titleField: '标题',
    isDefault: '默认使用', deleteConfirm: '删除这个脚本？用过它的通话不受影响。', addPoint: '添加要点', pointField: '要讲的内容', ways: '可以怎么说', up: '上移', down: '下移',
  },
  campaigns: {
    title: '活动', lead: '某个活动的通话适用什么规定。通话注明活动名称，就属于这个活动。', readOnly: '活动由主管和管理员修改。', name: '名称，与通话中填写的一致', redact: '号码脱敏', script: '脚本', others: '其他所有通话', add: '新建活动',
    redactHint: '银行卡号、身份证号、电话号码和邮箱在保存之前就会从文字中隐去，录音里的相应片段也会静音。对已有通话无法撤销。',
  },
  recognition: {
    title: '语音识别', lead: '把说的话转成文字。除非配置了外部服务，识别都在自己的服务器上进行。', renew: '刷新', off: '语音识别未开启', offHint: '在配置文件中设置 CallCoach:Transcription 即可开启。针对声音的功能不受影响。',
    engine: '识别引擎', engines: { embedded: '本服务器', remote: '外部服务' }, none: '无', worker: (number) => `识别进程 ${number}`, workerStates: { starting: '正在启动', ready: '就绪', busy: '识别中', restarting: '正在重启' }, restarts: (count) => `重启过 ${count} 次`,
    waitingLive: '实时通话待识别', waits: (waiting, limit) => `${waiting} 秒语音；超过 ${limit} 秒就改在通话后补上`, waitingAfter: '已结束通话待识别', seconds: (count) => `${count} 秒语音`,
    languages: '各语言使用的模型', noModel: '没有模型', notInstalled: '没有安装模型', works: '可用', installed: '已安装', models: '模型',
    languageNames: { en: '英语', zh: '中文', 'zh-CN': '中文', yue: '粤语', ja: '日语', ko: '韩语', '*': '所有语言' },
    size: (megabytes) => `${megabytes} MB`, pullHint: '英语装好就能用。要识别中文，请在服务器上运行模型旁边的那行命令，例如 SenseVoice（速度快）或 Whisper（更细致）。下载有进度显示，中断后可以接着下。之后的通话会自动有文字，以前的通话可用“重新转写”补上。',
    howTo: '获取方法见“设置 → 语音识别”。',
    faults: {
      'no-recording': '录音已经不在了。', retention: '已按活动的保留期限删除。', 'worker-lost': '识别程序意外停止。', timeout: '识别超时。', 'model-missing': '没有安装识别模型。', 'model-broken': '识别模型的文件已损坏。',
      'runtime-missing': '没有安装识别运行库。', 'out-of-memory': '服务器内存不足，无法运行该模型。', 'endpoint-unreachable': '无法连接转写服务。', 'endpoint-refused': '转写服务拒绝了请求。',
      'endpoint-failed': '转写服务出错。', 'endpoint-answer': '转写服务的回答无法识别。', 'sound-unreadable': '录音无法读取。', failed: '服务器已记录原因。',
    },
  },
};
