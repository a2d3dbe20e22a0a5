module =
    .title = У дорозі

this-address =
    .title = Мені потрібно за цією адресою.

where-stop =
    .title = Де зупинка?

where-station =
    .title = Де вокзал?

buy-ticket =
    .title = Де можна купити квиток?

ticket-valid =
    .title = Цей квиток тут дійсний?

right-bus =
    .title = Цей автобус їде до вокзалу?

next-train =
    .title = Коли наступний поїзд?

which-platform =
    .title = З якої колії вирушає мій поїзд?

change =
    .title = Мені треба робити пересадку?

get-off =
    .title = Де мені виходити?

on-the-map =
    .title = Будь ласка, покажіть мені це на карті.

lost-way =
    .title = Я не можу знайти дорогу.

missed-train =
    .title = Мій поїзд поїхав без мене.

lift =
    .title = Тут є ліфт?

toilet =
    .title = Де туалет?

have-ticket =
    .title = У вас є квиток?

papers-here =
    .title = Посвідчення особи у вас із собою?

alone =
    .title = Ви їдете самі?

your-bag =
    .title = Це ваша сумка?

need-help =
    .title = Вам потрібна допомога?
