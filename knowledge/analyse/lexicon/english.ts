/**
 * Everyday words and the words that government pages use for the same thing, one group a line.
 * A group is read both ways, so only words belong in it that can stand for each other in a question
 * about a service; names of programmes belong in the pages' aliases.
 */
export const ENGLISH_EQUIVALENTS = `
kid kids child children
son daughter child children
baby newborn infant child birth
mom mum mother parent parents
dad father parent parents
grandma grandpa grandparents parents
husband wife spouse partner
boyfriend girlfriend fiance partner spouse
widow widower widowed survivor
divorced separated divorce separation
boss manager owner employer
job work employment
fired dismissed dismissal
laid layoff unemployed job
hired hire hiring job employment
salary wages wage pay paid
cheque cheques check payment deposit
money cash funds payment
broke poor income
much cost costs price fee fees amount
deadline due date
died dead dying death passed deceased
sick ill illness sickness
cancer illness sickness
surgery operation illness sickness
injured hurt injury
pregnant pregnancy expecting maternity
doctor physician medical
nurse health
old elderly senior seniors
retire retired retiring retirement pension
school college university student studies
tuition student education
car truck vehicle
drive driver driving
licence license
house home housing
apartment rent rental housing
landlord tenant rent rental
buy buying purchase
lawyer attorney legal
court judge legal
cops police
stolen stole theft
scam scammed scammer fraud
hacked password account
login signin password account
phone telephone call
mail mailed post
online website internet
ID identification identity
move moving moved relocate relocating
immigrant newcomer newcomers immigration
tourist visitor visit
refugee asylum
daycare childcare nursery
disabled disability handicapped handicap
wheelchair blind deaf disability accessibility
veteran army military soldier navy forces
groceries food
shelter homeless housing
flood fire wildfire storm disaster
suicide suicidal crisis
depressed anxiety mental
form application apply
papers paper document documents certificate
proof certificate confirmation
fix correct change
wrong mistake error
late overdue
debt owe owing
refund repayment
grant grants bursary
company corporation business
freelancer contractor business
store shop restaurant business
citizen citizenship
gender sex
surname lastname name
wedding married marry marriage
`;

/** Places, and the province or territory whose services their residents use; read one way only. */
export const ENGLISH_PLACES = `
alberta: ab calgary edmonton lethbridge airdrie mcmurray banff
british columbia: bc vancouver victoria surrey burnaby kelowna kamloops nanaimo richmond abbotsford
manitoba: mb winnipeg brandon thompson steinbach selkirk portage
new brunswick: nb fredericton moncton miramichi bathurst edmundston dieppe
newfoundland labrador: newfoundland nl nfld corner gander goose
nova scotia: ns halifax dartmouth sydney truro yarmouth
ontario: toronto ottawa hamilton mississauga brampton london kingston windsor sudbury barrie oshawa kitchener guelph thunder markham scarborough
prince edward island: pei pe charlottetown summerside
quebec: qc montreal laval gatineau sherbrooke longueuil levis saguenay
saskatchewan: sk sask regina saskatoon moose
northwest territories: nwt nt gnwt yellowknife inuvik hay
nunavut: nu iqaluit rankin arviat cambridge
yukon: yt whitehorse dawson
`;
