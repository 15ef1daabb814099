import type { policyEn } from './policyEn';
import type { Widened } from './widened';

/** 简体中文：规则与留痕。 */
export const policyZhCN: Widened<typeof policyEn> = {
  invite: {
    person: '邀请成员', hint: '系统不发邮件，会生成一个链接由你转交，对方打开后自行设置密码。', link: '设置密码的链接', again: '生成新链接',
    once: '链接只显示这一次，请用只有本人能看到的方式转交。', until: (day) => `${day} 前有效，只能使用一次。`,
    waiting: '已邀请', waitingUntil: (day) => `邀请在 ${day} 前有效。`, expired: '邀请已过期，请生成新链接。', guessed: '密码输错过多，已锁定', guessedUntil: (time) => `密码多次输错，锁定至 ${time}。`, lift: '立即解锁',
    resetHint: '忘记密码？生成一个重设密码的链接；链接使用后，其所有登录都会失效。', signOut: '退出所有设备', signOutHint: '立即结束此人在所有设备上的登录。', signedOut: '已退出所有设备。',
    everywhere: '退出所有设备', everywhereHint: '结束你在所有设备上的登录，包括这里。例如设备遗失时使用。',
    welcomeLead: '请为你的账户设置密码。', badLink: '链接有误、已使用或已过期，请向管理员索取新链接。',
  },
  policy: {
    consent: '录音同意', consents: { none: '不询问', announce: '由坐席告知', ask: '由坐席确认同意' },
    consentHint: '“由坐席确认同意”：坐席确认客户同意之前，系统不会收听；直到结束都没有确认的通话，不保留任何声音和文字。',
    audioDays: '录音保留', textDays: '文字保留', days: '天', forEver: '永久', listen: '允许实时收听', listenHint: '“允许实时收听”：通话进行时，主管和培训师可以在“通话中”页收听，每次都记入操作记录；不开启时只能看读数和文字。改动从下一通电话起生效。', retentionHint: '录音到期后，录音和片段彻底删除。文字到期后，通话文字、搜索索引，以及评论、点评总结和改分理由都彻底删除，因为其中可能引用通话内容。读数和得分（包括点评改过的分）保留。改动对以前的通话同样生效。',
    training: '私密练习', trainingHint: '私密练习：通话只有坐席本人能看到和听到，任何人都不例外。以通话开始时的设置为准，之后不再改变。',
    campaign: '活动', remove: '删除活动',
    ask: '客户同意录音吗？', askHint: '目前还没有开始收听。客户同意后，请立即确认。', confirm: '客户已同意',
    announce: '请告知客户：本次通话会录音。', announced: '已告知', notKept: '没有人确认客户同意录音：这通电话没有留下任何声音。', privateCall: '私密练习：这通电话只有你能看到。',
  },
  audit: {
    title: '操作记录', lead: '谁听过、导出过、改过、删除过什么。记录无法修改。', empty: '没有符合条件的记录。', person: '人员', action: '操作', from: '开始', to: '结束', dates: '日期', call: '通话', team: '团队', clear: '清除筛选',
    actions: {
      playback: '收听', export: '导出', 'call-deleted': '删除通话', 'card-published': '发布评分卡', rescored: '重新评分', 'score-overridden': '修改得分', 'review-published': '发布点评',
      'review-disputed': '提出异议', 'review-resolved': '处理异议', 'clip-shared': '分享片段', 'clip-deleted': '收回片段', 'consent-given': '确认同意录音', retention: '到期删除', 'person-invited': '新增人员', 'person-changed': '修改人员',
      'password-link': '生成密码链接', 'signed-out-everywhere': '退出所有设备', 'campaigns-changed': '修改活动', 'webhook-changed': '修改 Webhook 推送',
    },
    parts: { name: '姓名', password: '密码', locked: '锁定', unlocked: '解除锁定', deleted: '已删除', 'new secret': '更换密钥', off: '停用', 'as measured': '恢复系统分', audio: '录音', text: '文字', drill: '练习' },
    roles: (roles) => `角色改为${roles}`, teams: (count) => `团队改为 ${count} 个`, about: (name, what) => `${name}：${what}`,
  },
  exports: { title: '导出', csv: 'CSV 文件', xlsx: 'Excel 文件' },
  webhooks: {
    title: 'Webhook 推送', lead: '通话有了得分，或坐席对点评提出异议时，通知 CRM 等其他系统。消息带签名，校验方法见 docs/webhooks.md。',
    add: '新建推送', none: '这个团队的通话还没有推送到其他系统。', name: '名称', url: '地址', urlHint: '以 https:// 开头', events: '推送内容', eventNames: { 'call.scored': '通话得分', 'review.disputed': '点评异议', test: '测试' },
    on: '启用', off: '停用', test: '发送测试', tested: '测试已发出，结果见推送记录。', deliveries: '推送记录', secret: '更换密钥', secretHint: '旧密钥将不再用于签名。', once: '密钥只显示这一次，请存放到对方系统能读取的地方。',
    remove: (name) => `删除推送“${name}”及其记录？`, edit: '修改', states: { waiting: '等待', delivered: '已送达', failed: '失败' }, tries: (count) => `已发 ${count} 次`, nextTry: (time) => `下次 ${time}`, again: '再发一次', noDeliveries: '还没有发送过。', refresh: '刷新',
  },
  report: {
    title: '通话报告', print: '打印或存为 PDF', back: '返回通话', agent: '坐席', customer: '客户', campaign: '活动', team: '团队', started: '开始时间', length: '时长', direction: '方向',
    score: '得分', machine: (score) => `系统测得 ${score}`, criterion: '项目', points: '得分', remark: '说明', voice: '声音与对话', words: '话术', cues: '显示过的提示', noCues: '没有。', summary: '主管总评', comments: '点评',
    followed: '已采纳', notFollowed: '未采纳', signatures: '签字', supervisor: '主管', made: (time) => `由 CallCoach 生成，${time}`, fillers: '每分钟口头语', questions: '每 10 分钟提问', objections: '客户异议', nextStep: '约定下一步', yes: '是', no: '否',
  },
};
