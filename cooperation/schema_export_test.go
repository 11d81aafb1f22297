package cooperation

// What the tests outside of the package need, since package cooperationtest
// cannot be imported by those within.
var (
	SchemaParts    = schemaParts
	CheckModelForm = checkModelForm
)
