package vn.dondoc.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.common.PageQuery;

/** The description of the API at {@code /v3/api-docs}, to be read at {@code /swagger-ui.html}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            Giao diện lập trình của phần mềm Đôn Đốc: đọc kế hoạch, giao việc, theo dõi, số liệu.

            * Đăng nhập: HTTP Basic với tên đăng nhập và mật khẩu như trên trang web; quyền cũng như trên trang web.
            * Ngày viết theo ISO 8601 (`2024-03-19`), múi giờ Asia/Ho_Chi_Minh; giá trị không có là `null`.
            * Danh sách dài trả về `{items, total, page, size}`; `page` tính từ 0.
            * Khi sửa, gửi kèm `version` đã đọc để không ghi đè việc của người khác; bỏ trống nghĩa là bản hiện tại.
            * Lỗi trả về theo RFC 9457 (`application/problem+json`): `detail` nói cần sửa gì, `field` là tên trường.
            """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageQuery.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Đôn Đốc API").version("v1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/").description("Máy chủ này")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Tên đăng nhập và mật khẩu"))
                        .addSchemas("Problem", problem()))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    /** Names that stay apart: many controllers call what they read {@code Request} or {@code Reason}. */
    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
                    @Override
                    protected String getNameOfClass(Class<?> type) {
                        Class<?> owner = type.getEnclosingClass();
                        return owner == null
                                ? super.getNameOfClass(type)
                                : owner.getSimpleName().replaceAll("(Controller|Json)$", "") + type.getSimpleName();
                    }
                })
                .openapi31(mappers.isOpenapi31());
    }

    /** A body that may be left out is still an object where it is sent. */
    @Bean
    OpenApiCustomizer bodiesAreObjects() {
        return api -> api.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.setTypes(Set.of("object")));
    }

    /** Adds to each operation its page parameters, where it has a page, and the shape of its errors. */
    @Bean
    OperationCustomizer sharedParts() {
        return (operation, method) -> {
            boolean paged = Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
            if (paged) {
                addPage(operation);
            }
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("Lỗi")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType()
                                                            .schema(new Schema<>()
                                                                    .$ref("#/components/schemas/Problem")))));
            return operation;
        };
    }

    private static void addPage(Operation operation) {
        operation.addParametersItem(new QueryParameter()
                .name("page")
                .description("Trang, tính từ 0")
                .schema(new IntegerSchema()._default(0)));
        operation.addParametersItem(new QueryParameter()
                .name("size")
                .description("Số dòng một trang, 1 đến 500")
                .schema(new IntegerSchema()._default(PageParameters.USUAL_SIZE)));
        operation.addParametersItem(new QueryParameter()
                .name("sort")
                .description("Tên cột, thêm `,desc` để đảo thứ tự")
                .schema(new StringSchema()));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Lỗi theo RFC 9457")
                .addProperty("type", new StringSchema().example("urn:dondoc:problem:invalid-input"))
                .addProperty("title", new StringSchema().example("Dữ liệu chưa đúng"))
                .addProperty("status", new IntegerSchema().example(422))
                .addProperty("detail", new StringSchema().example("Cụm từ thời hạn không được để trống."))
                .addProperty("instance", new StringSchema().example("/api/v1/deadlines/interpretations"))
                .addProperty(
                        "field",
                        new StringSchema().description("Trường cần sửa, nếu có").example("phrase"))
                .addProperty("reference", new StringSchema().description("Mã để báo quản trị, chỉ khi hệ thống lỗi"));
    }
}
